package nl.keukentafel.kern;

import org.jspecify.annotations.Nullable;

/**
 * The rule of one typed field: how long it may be and whether it may stay empty.
 *
 * @param maximum most code points allowed, at least 1
 * @param meerregelig true keeps line ends
 * @param verplicht true refuses empty text
 */
public record Tekstveld(int maximum, boolean meerregelig, boolean verplicht) {

  /** Refuses a maximum below 1. */
  public Tekstveld {
    if (maximum < 1) {
      throw new IllegalArgumentException("een tekstveld laat minstens één teken toe");
    }
  }

  /** A field of one line that may stay empty. */
  public static Tekstveld regel(int maximum) {
    return new Tekstveld(maximum, false, false);
  }

  /** A field of several lines that may stay empty. */
  public static Tekstveld alinea(int maximum) {
    return new Tekstveld(maximum, true, false);
  }

  /** The same field, but it must be filled in. */
  public Tekstveld invullen() {
    return new Tekstveld(maximum, meerregelig, true);
  }

  /** Cleans and checks; text that is too long is refused and never cut. */
  public Gelezen<String> lees(@Nullable String ruw) {
    String tekst =
        ruw == null ? "" : meerregelig ? Tekst.schoneAlinea(ruw) : Tekst.schoneRegel(ruw);
    if (tekst.isEmpty() && verplicht) {
      return Gelezen.fout("kern.tekst.leeg");
    }
    int lengte = Tekst.lengte(tekst);
    if (lengte > maximum) {
      return Gelezen.fout("kern.tekst.teLang", maximum, lengte - maximum);
    }
    return Gelezen.goed(tekst);
  }
}
