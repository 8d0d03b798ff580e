package nl.keukentafel.toets;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The first journey: in, out, a wrong password, and the other language. */
@InBrowser
final class InloggenReisTest {

  private final Product product;
  private final Toetsmedewerker lid;

  InloggenReisTest(Product product, Spelers een) {
    this.product = product;
    Toetsteam oost = een.gemeente("Lindewaard").metTeam("Wijkteam Oost").team("Wijkteam Oost");
    this.lid = een.medewerker().vanTeam(oost).maak();
  }

  @Test
  void de_inlogpagina_is_voor_iedereen_te_gebruiken(Venster venster) {
    venster.open("/inloggen").isInOrde().schermafdruk("inloggen");
    assertThat(venster.kop1()).isEqualTo("Inloggen");
  }

  @Test
  void wie_inlogt_komt_op_de_eigen_plek_en_ziet_zijn_naam(Venster venster) {
    venster.logIn(lid);
    assertThat(venster.tekst()).contains(lid.naam(), "Teamlid, Wijkteam Oost");
    venster.isInOrde().schermafdruk("ingelogd");
  }

  @Test
  void een_verkeerd_wachtwoord_zegt_niet_wat_er_mis_is_en_bewaart_de_naam(Venster venster) {
    venster.open("/inloggen");
    venster.vul("E-mailadres van uw werk", lid.aanmeldnaam()).vul("Wachtwoord", "mis");
    venster.klik("Inloggen");
    PlaywrightAssertions.assertThat(venster.pagina().getByText("horen niet bij elkaar").first())
        .isVisible();
    assertThat(venster.pagina().getByLabel("E-mailadres van uw werk").inputValue())
        .isEqualTo(lid.aanmeldnaam());
    assertThat(venster.pagina().getByLabel("Wachtwoord").inputValue()).isEmpty();
    assertThat(venster.tekst())
        .contains("U bent niet ingelogd", "Uw wachtwoord is om veiligheid niet bewaard.")
        .doesNotContain("Alles wat u invulde, staat er nog.");
    venster.isInOrde().schermafdruk("inloggen-mis");
  }

  @Test
  void na_vijf_keer_mis_wacht_het_account_een_kwartier(Venster venster) {
    for (int keer = 0; keer < 5; keer++) {
      venster.open("/inloggen");
      venster.vul("E-mailadres van uw werk", lid.aanmeldnaam()).vul("Wachtwoord", "mis");
      venster.klik("Inloggen");
      venster.pagina().waitForLoadState();
    }
    assertThat(venster.tekst()).contains("Het ging te vaak mis");
    product.klok().vooruit(Duration.ofMinutes(16));
    venster.logIn(lid);
    assertThat(venster.tekst()).contains(lid.naam());
  }

  @Test
  void een_pagina_zonder_aanmelding_leidt_naar_inloggen_en_daarna_terug(Venster venster) {
    venster.als(lid).open("/");
    venster.pagina().context().clearCookies();
    venster.open("/concept-bestaat-niet");
    venster.logIn(lid);
    assertThat(venster.tekst()).contains(lid.voornaam());
  }

  @Test
  void de_taal_wisselt_en_blijft_gewisseld(Venster venster) {
    venster.open("/inloggen").volg("English");
    assertThat(venster.kop1()).isEqualTo("Sign in");
    assertThat(venster.pagina().locator("html").getAttribute("lang")).isEqualTo("en");
    venster.open("/inloggen").isInOrde();
    venster.volg("Nederlands");
    assertThat(venster.kop1()).isEqualTo("Inloggen");
  }

  @Test
  void alles_gaat_ook_met_het_toetsenbord(Venster venster) {
    venster.open("/inloggen");
    venster.pagina().getByRole(AriaRole.TEXTBOX).first().focus();
    venster.pagina().keyboard().type(lid.aanmeldnaam());
    venster.pagina().keyboard().press("Tab");
    venster.pagina().keyboard().type(Spelers.WACHTWOORD);
    venster.pagina().keyboard().press("Enter");
    venster.pagina().waitForURL(adres -> !adres.contains("/inloggen"));
    assertThat(venster.tekst()).contains(lid.naam());
  }
}
