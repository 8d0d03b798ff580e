package nl.keukentafel.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import javax.sql.DataSource;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page of the product in a real Chromium, full of the example gemeente, as each of the people
 * who work with it: axe finds nothing, at the desk and on a phone.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SchermenReisTest {

  private final Product product;

  SchermenReisTest(Product product) {
    this.product = product;
  }

  @BeforeAll
  void vulMetDeVoorbeeldgemeente() throws Exception {
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
  }

  /** Where a path has a {@code >}, the first link on that page that begins with what follows it. */
  @ParameterizedTest(name = "{0} opent {1}")
  @CsvSource({
    "Lotte, /werkvoorraad",
    "Lotte, /casussen",
    "Lotte, /werkvoorraad > /casussen/",
    "Lotte, /werkvoorraad > /casussen/ > /huishoudens/",
    "Lotte, /meldingen",
    "Lotte, /meldingen > /meldingen/0",
    "Lotte, /meldingen/nieuw",
    "Lotte, /meldingen/tussen-wal-en-schip",
    "Lotte, /wachtlijst",
    "Lotte, /overleg",
    "Lotte, /overleg > /overleg/0",
    "Lotte, /inrichting",
    "Lotte, /inrichting > /inrichting/0",
    "Lotte, /zoeken?q=idrissi",
    "Lotte, /mij",
    "Marjan, /wachtlijst",
    "Marjan, /werkvoorraad",
    "Ineke, /meldingen",
    "Piet, /werkvoorraad",
    "Roos, /partner/meldingen",
    "Roos, /partner/meldingen/nieuw",
    "Farid, /inrichting",
    "Farid, /sleutels",
    "Anouk, /logboek",
    "Anouk, /noodinzages",
    "Marjan, /noodinzages",
  })
  void elk_scherm_is_voor_iedereen_te_gebruiken(String wie, String weg, Venster venster) {
    kies(venster, wie);
    String[] stappen = weg.split(" > ", -1);
    venster.open(stappen[0]);
    for (int stap = 1; stap < stappen.length; stap++) {
      venster.open(eersteLink(venster, stappen[stap]));
    }
    assertThat(venster.status()).as("%s opent %s", wie, weg).isEqualTo(200);
    venster.isInOrde().schermafdruk(wie + weg.replaceAll("[^a-z]+", "-"));
  }

  @Test
  void een_leeg_formulier_zegt_per_veld_wat_er_mist_en_is_zelf_ook_toegankelijk(Venster venster) {
    kies(venster, "Lotte");
    venster.open("/meldingen/nieuw").klik("Melding vastleggen");
    PlaywrightAssertions.assertThat(venster.pagina().locator("[data-fouten]")).isFocused();
    venster.isInOrde().schermafdruk("melding-fouten");
  }

  @Test
  void in_het_engels_staat_er_geen_nederlands_menu(Venster venster) {
    kies(venster, "Lotte");
    venster.open("/werkvoorraad").volg("English");
    assertThat(venster.kop1()).isEqualTo("Work list");
    venster.isInOrde().schermafdruk("werkvoorraad-en");
  }

  private static void kies(Venster venster, String wie) {
    venster.open("/inloggen").klik("Kies " + wie);
    venster.pagina().waitForURL(adres -> !adres.contains("/inloggen"));
  }

  private static String eersteLink(Venster venster, String begin) {
    Locator link = venster.pagina().locator("main a[href^='" + begin + "']").first();
    return Objects.requireNonNull(link.getAttribute("href"));
  }
}
