package nl.keukentafel.kern;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch postcode in its written form: four digits, a space, two capitals. The first digit is
 * never 0 and the letter pairs SA, SD and SS are not issued.
 *
 * @param waarde such as {@code 1234 AB}
 */
public record Postcode(String waarde) implements Comparable<Postcode> {

  private static final Pattern VORM = Pattern.compile("[1-9][0-9]{3} (?!SA|SD|SS)[A-Z]{2}");

  /** Refuses any other form. */
  public Postcode {
    if (!VORM.matcher(waarde).matches()) {
      throw new IllegalArgumentException("geen Nederlandse postcode");
    }
  }

  /** Reads typed text; small letters and spaces anywhere are fine. */
  public static Gelezen<Postcode> lees(@Nullable String ruw) {
    String tekst =
        ruw == null ? "" : Tekst.schoneRegel(ruw).replace(" ", "").toUpperCase(Locale.ROOT);
    if (tekst.isEmpty()) {
      return Gelezen.fout("kern.postcode.leeg");
    }
    if (tekst.length() == 6) {
      String waarde = tekst.substring(0, 4) + " " + tekst.substring(4);
      if (VORM.matcher(waarde).matches()) {
        return Gelezen.goed(new Postcode(waarde));
      }
    }
    return Gelezen.fout("kern.postcode.vorm");
  }

  /** The four digits: the area, used to find the wijk. */
  public String cijfers() {
    return waarde.substring(0, 4);
  }

  @Override
  public int compareTo(Postcode ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde.substring(0, 4) + " **";
  }
}
