package nl.keukentafel.casus;

import static nl.keukentafel.database.sql.casus.Tables.WEGING;
import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Wegingspost;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.Test;

/** The functioneel beheerder sets how heavy work counts. */
@MetProduct
final class WegingTest {

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Bezoeker beheerder;

  WegingTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard = een.gemeente("Lindewaard").metTeam("Oost");
    beheerder = beheerder();
  }

  private Bezoeker beheerder() {
    Toetsmedewerker wie =
        een.medewerker().in(lindewaard).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak();
    return product.als(wie);
  }

  /** The whole form as the page shows it, with one weight changed. */
  private static String[] velden(Bezoeker wie, String veld, String waarde) {
    String pagina = wie.haal("/weging").tekst();
    List<String> velden = new ArrayList<>();
    for (Wegingspost post : Wegingspost.alle()) {
      String naam = post.sleutel().replace('.', '-');
      String was = na(pagina, "name=\"was-" + naam + "\" value=\"");
      velden.addAll(List.of("was-" + naam, was, naam, naam.equals(veld) ? waarde : was));
    }
    return velden.toArray(String[]::new);
  }

  private static String na(String pagina, String begin) {
    int plek = pagina.indexOf(begin);
    assertThat(plek).as(begin).isPositive();
    return pagina.substring(plek + begin.length(), pagina.indexOf('"', plek + begin.length()));
  }

  private int eigen() {
    return lindewaard.doe(() -> product.database().sql().fetchCount(WEGING));
  }

  @Test
  void een_eigen_gewicht_geldt_meteen_en_staat_in_het_logboek() {
    assertThat(beheerder.haal("/weging").tekst())
        .contains("Een zware casus vraagt 6 uur per week", "Meegeleverd: 1,5.");
    Antwoord bewaard = beheerder.stuur("/weging", velden(beheerder, "zwaarte-zwaar", "5,5"));
    assertThat(bewaard.status()).as(bewaard.toString()).isEqualTo(303);
    assertThat(beheerder.haal(bewaard.locatie()).tekst())
        .contains("De gewichten zijn bewaard.", "Een zware casus vraagt 8,25 uur per week")
        .contains("Gewijzigd door");
    assertThat(eigen()).isOne();
    int regels =
        lindewaard.doe(
            () -> product.database().sql().fetchCount(REGEL, REGEL.VERWERKING.eq("casus.weging")));
    assertThat(regels).isOne();

    beheerder.stuur("/weging", velden(beheerder, "zwaarte-zwaar", "4"));
    assertThat(eigen()).as("wat meegeleverd is, is geen eigen gewicht").isZero();
  }

  @Test
  void wat_geen_getal_is_staat_bij_het_veld_en_er_wordt_niets_half_bewaard() {
    for (String fout :
        List.of("", "veel", "-1", "40,5", "1.234", "1,555", "<script>", "٣", "NaN", "1e1")) {
      Antwoord antwoord = beheerder.stuur("/weging", velden(beheerder, "fase-plan", fout));
      assertThat(antwoord.status()).as(fout).isEqualTo(422);
      assertThat(antwoord.tekst()).as(fout).contains("fout-fase-plan").doesNotContain("<script>\"");
    }
    assertThat(eigen()).isZero();
  }

  @Test
  void twee_beheerders_tegelijk_overschrijven_elkaar_niet_ongemerkt() {
    Bezoeker ander = beheerder();
    String[] mijn = velden(beheerder, "uur_per_punt", "2");
    ander.stuur("/weging", velden(ander, "uur_per_punt", "3"));
    Antwoord botst = beheerder.stuur("/weging", mijn);
    assertThat(botst.status()).isEqualTo(409);
    assertThat(botst.tekst()).contains("Een collega maakte hier intussen 3 van.", "value=\"2\"");
    assertThat(beheerder.haal("/weging").tekst()).contains("Een gewone casus vraagt 9 uur");
  }

  @Test
  void een_teamlid_stelt_geen_gewichten_in() {
    Toetsmedewerker lid = een.medewerker().vanTeam(lindewaard.team("Oost")).maak();
    assertThat(product.als(lid).haal("/weging").status()).isEqualTo(403);
    assertThat(product.als(lid).stuur("/weging", "zwaarte-zwaar", "1").status()).isEqualTo(403);
  }
}
