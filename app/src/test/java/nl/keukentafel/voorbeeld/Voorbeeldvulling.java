package nl.keukentafel.voorbeeld;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.toets.Product;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts the example gemeente into the product of the tests, as the first start would. */
final class Voorbeeldvulling {

  private static boolean gezet;

  private Voorbeeldvulling() {}

  /** Does so once, whichever test asks first. */
  static synchronized void zet(Product product) throws Exception {
    if (gezet) {
      return;
    }
    String hash =
        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(Voorbeeldomgeving.WACHTWOORD);
    Voorbeeldbestand bestand =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readValue(Bestanden.tekst("lindewaard.json"), Voorbeeldbestand.class);
    try (Connection verbinding = product.bean(DataSource.class).getConnection()) {
      verbinding.setAutoCommit(false);
      Voorbeeldgemeente.schrijf(
          verbinding,
          new Lader(verbinding),
          bestand,
          LocalDateTime.ofInstant(product.bean(Clock.class).instant(), Lader.ZONE),
          7,
          hash,
          product.bean(Bsnkluis.class));
      verbinding.commit();
      verbinding.setAutoCommit(true);
    }
    gezet = true;
  }
}
