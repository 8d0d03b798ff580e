package nl.keukentafel.toets;

import static nl.keukentafel.database.sql.team.Tables.TEAM_;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.Werkcontext;
import org.junit.jupiter.api.Test;

/** The test ground itself: what it promises to the other tests. */
@MetProduct
final class GrondTest {

  private final Product product;
  private final Spelers een;

  GrondTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  @Test
  void wie_een_sessie_heeft_is_binnen_en_na_een_half_uur_stilte_niet_meer() {
    Toetsteam oost = een.gemeente("Lindewaard").metTeam("Oost").team("Oost");
    Bezoeker lid = product.als(een.medewerker().vanTeam(oost).maak());

    assertThat(lid.haal("/inloggen").status()).isEqualTo(303);
    product.klok().vooruit(Duration.ofMinutes(29));
    assertThat(lid.haal("/inloggen").status()).isEqualTo(303);
    product.klok().vooruit(Duration.ofMinutes(29));
    assertThat(lid.haal("/inloggen").status()).isEqualTo(303);
    product.klok().vooruit(Duration.ofMinutes(31));
    assertThat(lid.haal("/inloggen").status()).isEqualTo(200);
  }

  @Test
  void een_formulier_gaat_mee_met_een_geldig_csrf_bewijs_en_zonder_niet() {
    Toetsteam oost = een.gemeente("Lindewaard").metTeam("Oost").team("Oost");
    Toetsmedewerker lid = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLEIDER).maak();

    Bezoeker bezoeker = product.bezoeker();
    Antwoord in =
        bezoeker.stuur("/inloggen", "naam", lid.aanmeldnaam(), "wachtwoord", Spelers.WACHTWOORD);
    assertThat(in.status()).as(in.toString()).isEqualTo(303);
    assertThat(bezoeker.koekjes()).containsKey("kt_sessie");
    assertThat(
            product
                .bezoeker()
                .zonderCsrf()
                .stuur("/inloggen", "naam", lid.aanmeldnaam(), "wachtwoord", Spelers.WACHTWOORD)
                .status())
        .isEqualTo(403);
  }

  @Test
  void de_spelers_van_een_gemeente_zijn_buiten_die_gemeente_niet_te_zien() {
    Toetsgemeente lindewaard = een.gemeente("Lindewaard").metTeam("Oost");
    Toetsgemeente rietbeek = een.gemeente("Rietbeek");

    assertThat(teams(lindewaard.context())).isEqualTo(1);
    assertThat(teams(rietbeek.context())).isZero();
    assertThat(teams(Werkcontext.niemand())).isZero();
  }

  private int teams(Werkcontext context) {
    return product.database().doe(context, () -> product.database().sql().fetchCount(TEAM_));
  }
}
