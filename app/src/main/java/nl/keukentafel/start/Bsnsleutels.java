package nl.keukentafel.start;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import nl.keukentafel.kern.Bsnkluis;
import org.jspecify.annotations.Nullable;

/** Finds the two keys of the BSN, the same for the web application and for a command. */
public final class Bsnsleutels {

  private Bsnsleutels() {}

  /** The vault with the keys that the variables of the process name, else those of the folder. */
  public static Bsnkluis uitOmgeving(Map<String, String> omgeving, Path map) {
    return kluis(
        omgeving.getOrDefault("KEUKENTAFEL_BSN_VERSLEUTELEN", ""),
        omgeving.getOrDefault("KEUKENTAFEL_BSN_VINDEN", ""),
        map);
  }

  /** The vault with these keys in base64; when both are empty, with those kept in the folder. */
  static Bsnkluis kluis(String versleutelen, String vinden, Path map) {
    if (versleutelen.isBlank() != vinden.isBlank()) {
      throw new Startfout(
          "Geef beide sleutels van het BSN, keukentafel.bsn.versleutelen en keukentafel.bsn.vinden,"
              + " of geen van beide (zie docs/beheer.md).");
    }
    Geheimen geheimen = versleutelen.isBlank() ? Geheimen.in(map) : null;
    return new Bsnkluis(
        sleutel("versleutelen", versleutelen, geheimen), sleutel("vinden", vinden, geheimen));
  }

  private static byte[] sleutel(String naam, String ingesteld, @Nullable Geheimen geheimen) {
    String tekst = geheimen == null ? ingesteld.strip() : geheimen.get("bsn." + naam);
    try {
      byte[] sleutel = Base64.getUrlDecoder().decode(tekst.replace('+', '-').replace('/', '_'));
      if (sleutel.length == Bsnkluis.SLEUTELLENGTE) {
        return sleutel;
      }
    } catch (IllegalArgumentException geenBase64) {
      // Said below; the text itself stays out of the message, it may be nearly the key.
    }
    throw new Startfout(
        "De sleutel keukentafel.bsn."
            + naam
            + " moet 32 bytes in base64 zijn (zie docs/beheer.md).");
  }
}
