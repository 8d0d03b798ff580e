package nl.keukentafel.start;

import java.nio.file.Path;
import java.util.Base64;
import nl.keukentafel.kern.Bsnkluis;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys of the BSN: from the configuration ({@code keukentafel.bsn.versleutelen} and {@code
 * keukentafel.bsn.vinden}, each 32 bytes in base64), else made once and kept in the data folder.
 * Who loses them loses every BSN; they belong in the backup, apart from the database.
 */
@Configuration(proxyBeanMethods = false)
class BsnConfiguratie {

  @Bean
  Bsnkluis bsnkluis(
      @Value("${keukentafel.bsn.versleutelen:}") String versleutelen,
      @Value("${keukentafel.bsn.vinden:}") String vinden,
      @Value("${keukentafel.map:data}") Path map) {
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
      byte[] sleutel =
          Base64.getUrlDecoder().decode(tekst.replace('+', '-').replace('/', '_'));
      if (sleutel.length == Bsnkluis.SLEUTELLENGTE) {
        return sleutel;
      }
    } catch (IllegalArgumentException geenBase64) {
      // Said below; the text itself stays out of the message, it may be nearly the key.
    }
    throw new Startfout(
        "De sleutel keukentafel.bsn." + naam + " moet 32 bytes in base64 zijn (zie docs/beheer.md).");
  }
}
