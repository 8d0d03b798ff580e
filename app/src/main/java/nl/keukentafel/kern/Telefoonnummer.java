package nl.keukentafel.kern;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number, Dutch or foreign. Stored as {@code +31612345678}; a Dutch number of a
 * gemeente ({@code 14030}) has no foreign form and is stored as it is.
 *
 * @param waarde plus sign and 8 to 15 digits (E.164), or {@code 14} with an area code
 */
public record Telefoonnummer(String waarde) {

  private static final Pattern INTERNATIONAAL = Pattern.compile("\\+[1-9][0-9]{7,14}");
  private static final Pattern GEMEENTENUMMER = Pattern.compile("140[0-9]{2,3}");
  private static final Pattern NEDERLANDS = Pattern.compile("0[1-9][0-9]{8}");
  private static final Pattern DIENSTNUMMER = Pattern.compile("0(800|900|906|909)[0-9]{4,7}");
  private static final Set<String> KORTE_NETNUMMERS =
      Set.of(
          "010", "013", "014", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038",
          "040", "043", "045", "046", "050", "053", "055", "058", "070", "071", "072", "073", "074",
          "075", "076", "077", "078", "079", "084", "085", "087", "088", "091");

  /** Refuses any other form. */
  public Telefoonnummer {
    if (!INTERNATIONAAL.matcher(waarde).matches() && !GEMEENTENUMMER.matcher(waarde).matches()) {
      throw new IllegalArgumentException("geen telefoonnummer");
    }
  }

  /** Reads typed text: spaces, dots, hyphens, slashes and brackets are only there for the eye. */
  public static Gelezen<Telefoonnummer> lees(@Nullable String ruw) {
    String tekst = ruw == null ? "" : Tekst.schoneRegel(ruw);
    if (tekst.isEmpty()) {
      return Gelezen.fout("kern.telefoon.leeg");
    }
    String cijfers = tekst.replace("(0)", "").replaceAll("[ .\\-/()\\u2010-\\u2015]", "");
    if (!cijfers.matches("\\+?[0-9]+")) {
      return Gelezen.fout("kern.telefoon.tekens");
    }
    if (cijfers.startsWith("00")) {
      cijfers = "+" + cijfers.substring(2);
    }
    if (cijfers.startsWith("+310")) {
      cijfers = "+31" + cijfers.substring(4);
    }
    if (NEDERLANDS.matcher(cijfers).matches() || DIENSTNUMMER.matcher(cijfers).matches()) {
      cijfers = "+31" + cijfers.substring(1);
    }
    if (cijfers.startsWith("+31")) {
      String binnenland = "0" + cijfers.substring(3);
      return NEDERLANDS.matcher(binnenland).matches() || DIENSTNUMMER.matcher(binnenland).matches()
          ? Gelezen.goed(new Telefoonnummer(cijfers))
          : Gelezen.fout("kern.telefoon.tienCijfers");
    }
    if (INTERNATIONAAL.matcher(cijfers).matches() || GEMEENTENUMMER.matcher(cijfers).matches()) {
      return Gelezen.goed(new Telefoonnummer(cijfers));
    }
    return Gelezen.fout(
        cijfers.startsWith("+") ? "kern.telefoon.buitenland" : "kern.telefoon.tienCijfers");
  }

  /** As people here write it: {@code 06 12345678}, {@code 030 1234567}, {@code +32 470123456}. */
  public String opScherm() {
    if (waarde.startsWith("14")) {
      return "14 " + waarde.substring(2);
    }
    if (!waarde.startsWith("+31")) {
      return waarde;
    }
    String nummer = "0" + waarde.substring(3);
    int netnummer =
        nummer.startsWith("06") ? 2 : KORTE_NETNUMMERS.contains(nummer.substring(0, 3)) ? 3 : 4;
    return nummer.substring(0, netnummer) + " " + nummer.substring(netnummer);
  }

  @Override
  public String toString() {
    return "*****" + waarde.substring(waarde.length() - 2);
  }
}
