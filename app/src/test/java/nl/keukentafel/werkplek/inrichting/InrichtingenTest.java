package nl.keukentafel.werkplek.inrichting;

import static nl.keukentafel.database.sql.inrichting.Tables.VERSIE;
import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsteam;
import org.junit.jupiter.api.Test;

/** Designs on screen, over HTTP and without JavaScript. */
@MetProduct
class InrichtingenTest {

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Toetsteam oost;
  private final Bezoeker beheerder;
  private final String pad;

  InrichtingenTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard = een.gemeente("Lindewaard").metTeam("Wijkteam Oost");
    oost = lindewaard.team("Wijkteam Oost");
    beheerder = nieuweBeheerder();
    pad = "/inrichting/" + oost.id();
  }

  private Bezoeker nieuweBeheerder() {
    return product.als(
        een.medewerker().in(lindewaard).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak());
  }

  private Bezoeker teamlid() {
    return product.als(een.medewerker().vanTeam(oost).maak());
  }

  /** A first version, copied from the shipped design, in force today. */
  private void kopieer(Bezoeker wie, String herkomst) {
    assertThat(wie.stuur(pad + "/nieuw", "herkomst", herkomst).locatie())
        .isEqualTo(pad + "/concept/handelingsbereik");
  }

  private Antwoord stelVast(Bezoeker wie) {
    return wie.stuur(
        pad + "/concept/vaststellen", "vanaf", "vandaag", "toelichting", "proef met 't team");
  }

  private int versies() {
    return lindewaard.doe(() -> product.database().sql().fetchCount(VERSIE));
  }

  @Test
  void een_team_zonder_versie_werkt_met_standaardwaarden_en_zegt_dat_ook() {
    Antwoord bladzijde = teamlid().haal(pad);

    assertThat(bladzijde.status()).isEqualTo(200);
    assertThat(bladzijde.tekst())
        .contains("Er is nog niets vastgesteld", "Nog niet gekozen", "id=\"keuze-1.1\"");
    assertThat(teamlid().haal("/inrichting").tekst()).contains("Wijkteam Oost");
  }

  @Test
  void een_teamlid_ziet_de_keuze_waarnaar_een_weigering_verwijst_maar_wijzigt_niets() {
    Bezoeker lid = teamlid();

    assertThat(lid.haal(pad + "/bevoegdheden").tekst())
        .contains("id=\"keuze-3.3\"", "Een functioneel beheerder kan een nieuwe versie maken");
    assertThat(lid.haal(pad + "/nieuw").status()).isEqualTo(403);
    assertThat(lid.stuur(pad + "/nieuw", "herkomst", "nieuwste").status()).isEqualTo(403);
  }

  @Test
  void een_kopie_van_een_meegeleverd_ontwerp_wordt_versie_een_en_geldt_vandaag() {
    kopieer(beheerder, "enschede");
    assertThat(versies()).as("een concept is nog geen versie").isZero();

    Antwoord vast = stelVast(beheerder);
    assertThat(vast.status()).as(vast.toString()).isEqualTo(303);
    assertThat(versies()).isEqualTo(1);
    assertThat(teamlid().haal(pad + "/posities").tekst()).contains("wijkcoach", "Versie 1 geldt");
    assertThat(beheerder.haal(vast.locatie()).tekst()).contains("proef met 't team");
    assertThat(
            lindewaard.doe(() ->
                product
                    .database()
                    .sql()
                    .fetchCount(REGEL, REGEL.VERWERKING.eq("inrichting.vaststellen"))))
        .isEqualTo(1);
  }

  @Test
  void alleen_het_gewijzigde_aspect_verandert_en_het_verschil_staat_ernaast() {
    kopieer(beheerder, "nieuwste");
    Antwoord bewaard =
        beheerder.stuur(
            pad + "/concept/besluitvorming",
            "keuze-quorum",
            "75",
            "keuze-besluit_opname",
            "consensus",
            "hierna",
            "vaststellen");
    assertThat(bewaard.locatie()).isEqualTo(pad + "/concept/vaststellen");
    assertThat(beheerder.haal(bewaard.locatie()).tekst()).contains("2 wijzigingen", "uorum", "75");
    stelVast(beheerder);

    assertThat(teamlid().haal(pad + "/versies").tekst()).contains("2 keuzes verschillen", "75");
  }

  @Test
  void een_fout_getal_staat_naast_het_veld_en_bewaart_niets_half() {
    kopieer(beheerder, "nieuwste");
    Antwoord terug =
        beheerder.stuur(
            pad + "/concept/besluitvorming",
            "keuze-quorum",
            "driekwart <b>",
            "keuze-meerderheid",
            "60");

    assertThat(terug.status()).isEqualTo(422);
    assertThat(terug.tekst())
        .contains("id=\"fout-keuze-quorum\"", "driekwart &lt;b&gt;", "value=\"60\"");
    assertThat(beheerder.haal(pad + "/concept/besluitvorming").tekst()).contains("0 wijzigingen");
  }

  @Test
  void keuzes_die_elkaar_tegenspreken_blijven_bewaard_maar_worden_geen_versie() {
    kopieer(beheerder, "nieuwste");
    beheerder.stuur(
        pad + "/concept/posities",
        "keuze-leiding",
        "zelfsturend",
        "keuze-posities",
        "teamleider",
        "keuze-posities",
        "teamlid");

    assertThat(beheerder.haal(pad + "/concept/posities").tekst())
        .contains("id=\"botst-posities\"", "1 botst");
    assertThat(beheerder.haal(pad + "/concept/vaststellen").tekst())
        .contains("Los dit eerst op", "#keuze-2.2");
    assertThat(stelVast(beheerder).status()).isEqualTo(422);
    assertThat(versies()).isZero();
  }

  @Test
  void een_versie_gaat_niet_in_op_een_dag_die_voorbij_is() {
    kopieer(beheerder, "nieuwste");
    for (String dag : List.of("gisteren", "31-2-2027", "", "volgend jaar ooit")) {
      Antwoord terug = beheerder.stuur(pad + "/concept/vaststellen", "vanaf", dag);
      assertThat(terug.status()).as(dag).isEqualTo(422);
      assertThat(terug.tekst()).contains("id=\"fout-vanaf\"");
    }
    assertThat(versies()).isZero();
  }

  @Test
  void een_versie_voor_later_laat_vandaag_zoals_het_is() {
    kopieer(beheerder, "enschede");
    beheerder.stuur(pad + "/concept/vaststellen", "vanaf", "1-1-2027");

    assertThat(teamlid().haal(pad).tekst())
        .contains("Er is nog niets vastgesteld", "Versie 1 gaat in op 1 januari 2027");
  }

  @Test
  void wie_wordt_ingehaald_hoort_dat_kiest_waar_het_botst_en_verliest_niets() {
    Bezoeker ander = nieuweBeheerder();
    kopieer(beheerder, "nieuwste");
    kopieer(ander, "nieuwste");
    beheerder.stuur(
        pad + "/concept/besluitvorming", "keuze-quorum", "75", "keuze-meerderheid", "66");
    ander.stuur(pad + "/concept/besluitvorming", "keuze-quorum", "60");
    ander.stuur(pad + "/concept/handelingsbereik", "keuze-drempel", "3");
    assertThat(stelVast(ander).status()).isEqualTo(303);

    Antwoord ingehaald = stelVast(beheerder);
    assertThat(ingehaald.status()).isEqualTo(409);
    assertThat(ingehaald.tekst()).contains("Uw concept is niet weg", "75", "60");
    assertThat(versies()).isEqualTo(1);

    Antwoord gekeken = beheerder.haal(pad + "/concept/bijwerken?nieuwste=1&kies-5-11=ander");
    assertThat(gekeken.status()).as("kijken verandert niets").isEqualTo(200);
    assertThat(beheerder.haal(pad + "/concept/besluitvorming").tekst())
        .contains("/concept/bijwerken", "value=\"75\"");

    assertThat(beheerder.stuur(pad + "/concept/bijwerken", "nieuwste", "1").status())
        .as("er is nog niet gekozen")
        .isEqualTo(422);
    Antwoord verder =
        beheerder.stuur(pad + "/concept/bijwerken", "nieuwste", "1", "kies-5-11", "mijn");
    assertThat(verder.status()).as(verder.toString()).isEqualTo(303);
    assertThat(stelVast(beheerder).status()).isEqualTo(303);

    String besluitvorming = teamlid().haal(pad + "/besluitvorming").tekst();
    assertThat(besluitvorming).contains("Versie 2 geldt", "75", "66");
    assertThat(teamlid().haal(pad + "/versies?van=0&met=2").tekst()).contains("3 keuzes");
  }

  @Test
  void een_concept_is_van_wie_het_maakt() {
    kopieer(beheerder, "enschede");

    assertThat(nieuweBeheerder().haal(pad + "/concept/posities").status()).isEqualTo(404);
    assertThat(beheerder.stuur(pad + "/concept/weg").locatie()).isEqualTo(pad);
    assertThat(beheerder.haal(pad + "/concept/posities").status()).isEqualTo(404);
  }

  @Test
  void een_team_van_een_andere_gemeente_is_er_niet() {
    Toetsteam elders = een.gemeente("Rietbeek").metTeam("Zuid").team("Zuid");
    Antwoord vreemd = teamlid().haal("/inrichting/" + elders.id());
    Antwoord niets = teamlid().haal("/inrichting/00000000-0000-4000-8000-000000000000");

    assertThat(vreemd.status()).isEqualTo(404);
    assertThat(niets.status()).isEqualTo(404);
    assertThat(
            beheerder
                .stuur("/inrichting/" + elders.id() + "/nieuw", "herkomst", "nieuwste")
                .status())
        .isEqualTo(404);
  }

  @Test
  void een_meegeleverd_ontwerp_is_te_bekijken_met_zijn_bronnen_in_twee_talen() {
    assertThat(teamlid().haal("/inrichting/voorbeelden/enschede/posities").tekst())
        .contains("001 §4.2.2", "wijkcoach");
    assertThat(teamlid().inHetEngels().haal("/inrichting/voorbeelden/enschede").tekst())
        .contains("Enschede, five neighbourhood teams");
    assertThat(teamlid().haal("/inrichting/voorbeelden/atlantis").status()).isEqualTo(404);
    assertThat(teamlid().haal("/inrichting/voorbeelden/enschede/onzin").status()).isEqualTo(404);
  }
}
