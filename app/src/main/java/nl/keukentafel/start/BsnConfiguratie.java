package nl.keukentafel.start;

import java.nio.file.Path;
import nl.keukentafel.kern.Bsnkluis;
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
    return Bsnsleutels.kluis(versleutelen, vinden, map);
  }
}
