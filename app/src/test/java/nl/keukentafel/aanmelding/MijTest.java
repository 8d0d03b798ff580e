package nl.keukentafel.aanmelding;

import static nl.keukentafel.database.sql.aanmelding.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.Test;

/** My own account. */
@MetProduct
class MijTest {

  private static final String NIEUW = "de kraan drupt op dinsdag";

  private final Product product;
  private final Toetsmedewerker lid;

  MijTest(Product product, Spelers een) {
    this.product = product;
    Toetsgemeente lindewaard = een.gemeente("Lindewaard").metTeam("Wijkteam Oost");
    lid =
        een.medewerker()
            .vanTeam(lindewaard.team("Wijkteam Oost"))
            .genaamd("Karim", "van der", "Wilgenroos")
            .maak();
  }

  private static Antwoord wijzig(Bezoeker wie, String oud, String nieuw) {
    return wie.stuur("/mij/wachtwoord", "oud", oud, "nieuw", nieuw, "nogmaals", nieuw);
  }

  private int logIn(String wachtwoord) {
    return product
        .bezoeker()
        .stuur("/inloggen", "naam", lid.aanmeldnaam(), "wachtwoord", wachtwoord)
        .status();
  }

  @Test
  void ik_zie_wie_ik_hier_ben() {
    assertThat(product.als(lid).haal("/mij").tekst())
        .contains("Karim van der Wilgenroos", "Wijkteam Oost", "Teamlid", "Generalist");
  }

  @Test
  void een_nieuw_wachtwoord_geldt_meteen_en_beeindigt_andere_sessies() {
    Bezoeker hier = product.als(lid);
    Bezoeker elders = product.als(lid);
    assertThat(hier.haal("/mij").tekst()).contains("nog op 1 andere plek");

    assertThat(wijzig(hier, Spelers.WACHTWOORD, NIEUW).locatie())
        .isEqualTo("/mij?gedaan=wachtwoord");
    assertThat(hier.haal("/mij").status()).isEqualTo(200);
    assertThat(elders.haal("/mij").locatie()).startsWith("/inloggen");
    assertThat(logIn(Spelers.WACHTWOORD)).isEqualTo(422);
    assertThat(logIn(NIEUW)).isEqualTo(303);
  }

  @Test
  void een_kort_bekend_of_eigen_wachtwoord_wordt_geweigerd_met_uitleg() {
    Bezoeker hier = product.als(lid);
    for (String zwak :
        new String[] {
          "geheim!",
          "aaaaaaaaaaaaaaa",
          "Wilgenroos is de beste",
          "keukentafel-2026",
          "mijn wachtwoord",
          "x".repeat(150) + "abcde".repeat(20)
        }) {
      Antwoord terug = wijzig(hier, Spelers.WACHTWOORD, zwak);
      assertThat(terug.status()).as(zwak).isEqualTo(422);
      assertThat(terug.tekst()).contains("id=\"fout-nieuw\"").doesNotContain(zwak);
    }
    assertThat(logIn(Spelers.WACHTWOORD)).isEqualTo(303);
  }

  @Test
  void twee_verschillende_nieuwe_wachtwoorden_wijzigen_niets() {
    Antwoord terug =
        product
            .als(lid)
            .stuur(
                "/mij/wachtwoord",
                "oud",
                Spelers.WACHTWOORD,
                "nieuw",
                NIEUW,
                "nogmaals",
                NIEUW + "s");
    assertThat(terug.status()).isEqualTo(422);
    assertThat(terug.tekst()).contains("id=\"fout-nogmaals\"");
    assertThat(logIn(Spelers.WACHTWOORD)).isEqualTo(303);
  }

  @Test
  void te_vaak_een_verkeerd_oud_wachtwoord_logt_uit() {
    Bezoeker hier = product.als(lid);
    for (int keer = 1; keer < 5; keer++) {
      assertThat(wijzig(hier, "mis", NIEUW).status()).isEqualTo(422);
    }
    assertThat(wijzig(hier, "mis", NIEUW).locatie()).isEqualTo("/inloggen?reden=te-vaak");
    assertThat(hier.haal("/mij").locatie()).startsWith("/inloggen");
    assertThat(logIn(Spelers.WACHTWOORD)).isEqualTo(429);
  }

  @Test
  void ik_log_overal_elders_uit() {
    Bezoeker hier = product.als(lid);
    Bezoeker elders = product.als(lid);
    assertThat(hier.stuur("/mij/sessies").locatie()).isEqualTo("/mij?gedaan=sessies");

    assertThat(elders.haal("/mij").locatie()).startsWith("/inloggen");
    assertThat(hier.haal("/mij").tekst()).contains("nergens anders ingelogd");
  }

  @Test
  void wie_een_gekregen_wachtwoord_heeft_kiest_eerst_een_eigen() {
    product
        .database()
        .doe(
            Werkcontext.alleenAccount(lid.account()),
            () ->
                product
                    .database()
                    .sql()
                    .update(ACCOUNT)
                    .set(ACCOUNT.MOET_WIJZIGEN, true)
                    .where(ACCOUNT.ID.eq(lid.account().waarde()))
                    .execute());
    Bezoeker hier = product.als(lid);

    assertThat(hier.haal("/mij").locatie()).isEqualTo("/mij/wachtwoord");
    assertThat(hier.haal("/inrichting").locatie()).isEqualTo("/mij/wachtwoord");
    assertThat(hier.haal("/mij/wachtwoord").tekst()).contains("door een ander gemaakt");
    assertThat(wijzig(hier, Spelers.WACHTWOORD, NIEUW).status()).isEqualTo(303);
    assertThat(hier.haal("/mij").status()).isEqualTo(200);
  }
}
