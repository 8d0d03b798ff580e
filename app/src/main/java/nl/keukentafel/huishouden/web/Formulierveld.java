package nl.keukentafel.huishouden.web;

import java.util.List;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** One field of a form of this room; the label is the text {@code huishouden.veld.<naam>}. */
public sealed interface Formulierveld {

  /** Name in the form. */
  String naam();

  /** One line. */
  record Tekst(
      String naam, @Nullable String hint, boolean verplicht, @Nullable String soort, int lengte)
      implements Formulierveld {}

  /** Several lines. */
  record Alinea(String naam, @Nullable String hint, int lengte) implements Formulierveld {}

  /**
   * One of a list.
   *
   * @param leeg key of the empty option; null for none
   */
  record Keuze(String naam, List<Veld.Optie> opties, boolean verplicht, @Nullable String leeg)
      implements Formulierveld {
    /** Keeps its own copy. */
    public Keuze {
      opties = List.copyOf(opties);
    }
  }

  /** One of a few, all in sight. */
  record Rondjes(String naam, List<Veld.Optie> opties) implements Formulierveld {
    /** Keeps its own copy. */
    public Rondjes {
      opties = List.copyOf(opties);
    }
  }

  /** Any of these. */
  record Vinkjes(String naam, List<Veld.Optie> opties) implements Formulierveld {
    /** Keeps its own copy. */
    public Vinkjes {
      opties = List.copyOf(opties);
    }
  }

  /** Goes along unseen. */
  record Verborgen(String naam) implements Formulierveld {}

  /** A line that must be filled in. */
  static Formulierveld verplicht(String naam, int lengte) {
    return new Tekst(naam, null, true, null, lengte);
  }

  /** A line that may stay empty. */
  static Formulierveld mogelijk(String naam, int lengte) {
    return new Tekst(naam, null, false, null, lengte);
  }

  /** The same line with a hint: the text {@code huishouden.hint.<naam>}. */
  static Formulierveld metHint(String naam, boolean verplicht, @Nullable String soort, int lengte) {
    return new Tekst(naam, "huishouden.hint." + naam, verplicht, soort, lengte);
  }
}
