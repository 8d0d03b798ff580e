package nl.keukentafel.toets;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.keukentafel.aanmelding.Hoedanigheid;
import org.junit.jupiter.api.Test;

/** Signing in and out over HTTP, with the ways in which it is tried by those who should not. */
@MetProduct
final class AanmeldenTest {

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Toetsmedewerker lid;

  AanmeldenTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard = een.gemeente("Lindewaard").metTeam("Oost");
    lid = een.medewerker().vanTeam(lindewaard.team("Oost")).maak();
  }

  @Test
  void een_aanmelding_staat_in_het_logboek_en_een_mislukte_niet_onder_een_gemeente() {
    meldAan(product.bezoeker(), "mis");
    assertThat(aanmeldingen()).isZero();
    meldAan(product.bezoeker(), Spelers.WACHTWOORD);
    assertThat(aanmeldingen()).isOne();
  }

  @Test
  void na_uitloggen_opent_het_oude_koekje_niets_meer() {
    Bezoeker bezoeker = product.bezoeker();
    meldAan(bezoeker, Spelers.WACHTWOORD);
    String koekje = bezoeker.koekjes().get("kt_sessie");
    assertThat(koekje).isNotBlank();

    Antwoord uit = bezoeker.stuur("/uitloggen");

    assertThat(uit.status()).isEqualTo(303);
    assertThat(uit.locatie()).startsWith("/inloggen");
    assertThat(bezoeker.koekjes()).doesNotContainKey("kt_sessie");
    Antwoord terug =
        product.bezoeker().metKoekje("kt_sessie", String.valueOf(koekje)).haal("/inloggen");
    assertThat(terug.status()).as("de inlogpagina, niet door naar binnen").isEqualTo(200);
  }

  @Test
  void het_koekje_is_onleesbaar_voor_een_script_en_blijft_bij_deze_site() {
    Antwoord antwoord = meldAan(product.bezoeker(), Spelers.WACHTWOORD);
    assertThat(antwoord.koppen().allValues("Set-Cookie"))
        .filteredOn(koekje -> koekje.startsWith("kt_sessie="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Expires");
  }

  @Test
  void een_onbekende_naam_en_een_verkeerd_wachtwoord_geven_hetzelfde_antwoord() {
    Antwoord onbekend =
        product
            .bezoeker()
            .stuur("/inloggen", "naam", "niemand@voorbeeld.test", "wachtwoord", "mis");
    Antwoord verkeerd = meldAan(product.bezoeker(), "mis");
    assertThat(onbekend.status()).isEqualTo(422).isEqualTo(verkeerd.status());
    assertThat(zonder(onbekend, "niemand@voorbeeld.test"))
        .isEqualTo(zonder(verkeerd, lid.aanmeldnaam()));
  }

  @Test
  void inloggen_stuurt_niemand_naar_een_andere_site() {
    for (String naar :
        new String[] {"//elders.test", "https://elders.test", "/\\elders.test", "\\/elders.test"}) {
      Antwoord antwoord =
          product
              .bezoeker()
              .stuur(
                  "/inloggen",
                  "naam",
                  lid.aanmeldnaam(),
                  "wachtwoord",
                  Spelers.WACHTWOORD,
                  "naar",
                  naar);
      assertThat(antwoord.locatie()).as(naar).isEqualTo("/");
    }
  }

  @Test
  void wie_voor_twee_gemeenten_werkt_kiest_er_een() {
    Toetsgemeente rietbeek = een.gemeente("Rietbeek").metTeam("West");
    een.medewerker().vanTeam(rietbeek.team("West")).metAccountVan(lid).maak();
    Bezoeker bezoeker = product.bezoeker();

    Antwoord keuze = meldAan(bezoeker, Spelers.WACHTWOORD);
    assertThat(keuze.status()).isEqualTo(200);
    assertThat(keuze.tekst()).contains("Lindewaard", "Rietbeek").doesNotContain("value=\"keuken");
    assertThat(bezoeker.koekjes()).doesNotContainKey("kt_sessie");

    Antwoord in =
        bezoeker.stuur(
            "/inloggen",
            "naam",
            lid.aanmeldnaam(),
            "wachtwoord",
            Spelers.WACHTWOORD,
            "gemeente",
            rietbeek.id().toString());
    assertThat(in.status()).isEqualTo(303);
    assertThat(bezoeker.koekjes()).containsKey("kt_sessie");
  }

  @Test
  void een_gemeente_waar_iemand_niet_werkt_is_geen_keuze() {
    Toetsgemeente rietbeek = een.gemeente("Rietbeek").metTeam("West");
    een.medewerker().vanTeam(rietbeek.team("West")).metAccountVan(lid).maak();
    Toetsgemeente elders = een.gemeente("Elders");
    Bezoeker bezoeker = product.bezoeker();
    bezoeker.stuur(
        "/inloggen",
        "naam",
        lid.aanmeldnaam(),
        "wachtwoord",
        Spelers.WACHTWOORD,
        "gemeente",
        elders.id().toString());
    assertThat(bezoeker.koekjes()).doesNotContainKey("kt_sessie");
  }

  @Test
  void rare_invoer_bij_inloggen_geeft_de_pagina_terug() {
    for (String naam :
        new String[] {
          "",
          " ",
          "'; drop table aanmelding.account; --",
          "<script>alert(1)</script>",
          "\u202Eabc",
          "\uD83D\uDE00",
          "a".repeat(50_000),
          "\u0000"
        }) {
      Antwoord antwoord =
          product.bezoeker().stuur("/inloggen", "naam", naam, "wachtwoord", "x".repeat(200));
      assertThat(antwoord.status()).as("naam van %d tekens", naam.length()).isEqualTo(422);
      assertThat(antwoord.tekst()).doesNotContain("<script>alert");
    }
  }

  @Test
  void wie_van_een_adres_veel_accounts_probeert_wacht_ook_als_geen_account_op_slot_gaat() {
    Bezoeker rader = product.bezoeker().vanaf("127.0.0.9");
    Antwoord antwoord = rader.haal("/inloggen");
    int keer = 0;
    while (antwoord.status() != 429 && keer++ < 60) {
      antwoord =
          rader.stuur(
              "/inloggen", "naam", "niemand" + keer + "@voorbeeld.test", "wachtwoord", "lente2026");
    }
    assertThat(antwoord.status()).isEqualTo(429);
    assertThat(antwoord.tekst())
        .contains("U bent niet ingelogd", "Vanaf uw netwerk ging het inloggen te vaak mis.");
    assertThat(meldAan(rader, Spelers.WACHTWOORD).status())
        .as("ook met een goed wachtwoord: anders was dit nog een manier om te raden")
        .isEqualTo(429);
    assertThat(meldAan(product.bezoeker(), Spelers.WACHTWOORD).status())
        .as("een ander adres merkt er niets van")
        .isEqualTo(303);
  }

  @Test
  void een_lidmaatschap_begint_en_eindigt_om_middernacht_in_nederland() {
    product.klok().zetOp(LocalDateTime.of(2026, 10, 5, 0, 30));
    Toetsmedewerker nieuw =
        een.medewerker()
            .vanTeam(lindewaard.team("Oost"))
            .als(Hoedanigheid.TEAMLEIDER)
            .vanaf(product.klok().vandaag())
            .maak();
    assertThat(product.als(nieuw).haal("/een-pagina-die-er-niet-is").tekst())
        .as("22.30 uur UTC is hier de volgende dag")
        .contains("Teamleider, Oost");
  }

  private Antwoord meldAan(Bezoeker bezoeker, String wachtwoord) {
    return bezoeker.stuur("/inloggen", "naam", lid.aanmeldnaam(), "wachtwoord", wachtwoord);
  }

  private int aanmeldingen() {
    return lindewaard.doe(() ->
        product.database().sql().fetchCount(REGEL, REGEL.VERWERKING.eq("aanmelding.inloggen")));
  }

  private static String zonder(Antwoord antwoord, String naam) {
    return antwoord
        .tekst()
        .replace(naam, "")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"");
  }
}
