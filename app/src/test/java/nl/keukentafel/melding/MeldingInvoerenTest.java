package nl.keukentafel.melding;

import static nl.keukentafel.database.sql.melding.Tables.MELDING_;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Entering a melding over HTTP: what is right is kept, what is wrong is told and not lost. */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeldingInvoerenTest {

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Toetsteam oost;
  private final Toetsmedewerker lid;

  MeldingInvoerenTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard =
        een.gemeente("Lindewaard")
            .metWijk("De Hoven", "1234")
            .metWijk("Kade", "5678")
            .metTeam("Wijkteam Oost", "De Hoven")
            .metTeam("Wijkteam West", "Kade")
            .metOrganisatie("Praktijk De Brink", "huisarts");
    oost = lindewaard.team("Wijkteam Oost");
    lid = een.medewerker().vanTeam(oost).maak();
  }

  @Test
  void een_goede_melding_krijgt_een_nummer_een_ontvangstbevestiging_en_haar_klokken() {
    Bezoeker bezoeker = product.als(lid);
    Antwoord antwoord = bezoeker.stuur("/meldingen/nieuw", Meldformulier.vanTeam().velden());
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    assertThat(antwoord.locatie()).matches("/meldingen/[0-9a-f-]{36}/ontvangst");

    Antwoord bevestiging = bezoeker.haal(antwoord.locatie());
    assertThat(bevestiging.tekst())
        .contains("2026-0", "cliëntondersteuner", "persoonlijk plan", "16 nov 2026")
        .doesNotContain("Duizendblad");

    Antwoord pagina = bezoeker.haal(antwoord.locatie().replace("/ontvangst", ""));
    assertThat(pagina.kop1()).hasValue("mevrouw Van 't Duizendblad");
    assertThat(pagina.tekst()).contains("De Hoven", "Wijkteam Oost");
  }

  @ParameterizedTest
  @MethodSource("foute_velden")
  void wat_niet_klopt_staat_naast_het_veld_en_er_gaat_niets_verloren(
      String veld, String waarde, String bericht) {
    int eerder = aantal();
    Bezoeker bezoeker = product.als(lid);
    Antwoord antwoord =
        bezoeker.stuur(
            "/meldingen/nieuw",
            Meldformulier.vanTeam().met("tekst", "Dit blijft staan.").met(veld, waarde).velden());
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(422);
    assertThat(antwoord.tekst())
        .containsPattern("id=\"fout-" + veld + "\"[^>]*>(<span[^>]*></span>)?<span>[^<]*" + bericht)
        .doesNotContain("<script>alert");
    if (!veld.equals("tekst")) {
      assertThat(antwoord.tekst()).contains("Dit blijft staan.");
    }
    assertThat(aantal()).isEqualTo(eerder);
    assertThat(
            bezoeker
                .inHetEngels()
                .stuur("/meldingen/nieuw", Meldformulier.vanTeam().met(veld, waarde).velden())
                .tekst())
        .contains("id=\"fout-" + veld + "\"");
  }

  static Stream<Arguments> foute_velden() {
    String lang = "x".repeat(10_001);
    return Stream.of(
        Arguments.of("soort", "", "Kies wat voor melding"),
        Arguments.of("soort", "'; drop table melding.melding; --", "Kies een van de mogelijkheden"),
        Arguments.of("kanaal", "", "Kies hoe de melding"),
        Arguments.of("kanaal", "<script>alert(1)</script>", "Kies een van de mogelijkheden"),
        Arguments.of("datum", "", "Vul een datum in"),
        Arguments.of("datum", "31-02-2026", "Deze dag bestaat niet"),
        Arguments.of("datum", "morgen", "ligt in de toekomst"),
        Arguments.of("datum", "😀", "is niet te lezen"),
        Arguments.of("melder_soort", "", "Kies wie meldt"),
        Arguments.of("melder_naam", lang.substring(0, 201), "1 tekens te lang"),
        Arguments.of("melder_contact", "bel maar", "alleen cijfers"),
        Arguments.of("melder_contact", "iemand@", "kan niet kloppen"),
        Arguments.of("melder_contact", "06 123", "10 cijfers"),
        Arguments.of("over_naam", "", "Vul in over wie"),
        Arguments.of("over_naam", "\u200b\u202e", "Vul dit veld in"),
        Arguments.of("over_naam", lang.substring(0, 201), "1 tekens te lang"),
        Arguments.of("over_geboren", "31-2-1980", "Deze dag bestaat niet"),
        Arguments.of("over_geboren", "1-1-1826", "te lang geleden"),
        Arguments.of("over_adres", lang.substring(0, 201), "te lang"),
        Arguments.of("over_postcode", "12345", "1234 AB"),
        Arguments.of("over_postcode", "1234 SS", "1234 AB"),
        Arguments.of("over_plaats", lang.substring(0, 81), "te lang"),
        Arguments.of("over_telefoon", "112x", "alleen cijfers"),
        Arguments.of("tekst", "", "Schrijf op wat"),
        Arguments.of("tekst", lang, "1 tekens te lang"),
        Arguments.of("leefgebieden", "horoscoop", "Kies een van de mogelijkheden"),
        Arguments.of("gevaar", "misschien", "Kies een van de mogelijkheden"),
        Arguments.of("gevaar", "", "Kies of iemand nu in gevaar is"),
        Arguments.of("dreiging", "", "Kies wat er dreigt"),
        Arguments.of("geweld", "", "Kies ja of nee"),
        Arguments.of("weet", "", "Kies of het huishouden"),
        Arguments.of("urgentie", "gisteren", "Kies een van de mogelijkheden"));
  }

  @ParameterizedTest
  @MethodSource("vreemde_maar_goede_tekst")
  void vreemde_tekst_wordt_bewaard_zoals_hij_er_staat_en_voert_niets_uit(
      String getypt, String opScherm) {
    Bezoeker bezoeker = product.als(lid);
    Antwoord antwoord =
        bezoeker.stuur("/meldingen/nieuw", Meldformulier.vanTeam().met("tekst", getypt).velden());
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    assertThat(bezoeker.haal(antwoord.locatie().replace("/ontvangst", "")).tekst())
        .contains(opScherm)
        .doesNotContain("<script>alert");
  }

  static Stream<Arguments> vreemde_maar_goede_tekst() {
    return Stream.of(
        Arguments.of("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        Arguments.of("'); drop table melding.melding; --", "drop table melding.melding"),
        Arguments.of("hij zei \u202egnal\u202c niets", "hij zei gnal niets"),
        Arguments.of("verdrietig 😢 en boos 👩‍👧", "verdrietig 😢 en boos 👩‍👧"),
        Arguments.of("regel een\r\nregel twee", "regel een\nregel twee"));
  }

  @Test
  void hetzelfde_formulier_twee_keer_verstuurd_maakt_een_melding() {
    Bezoeker bezoeker = product.als(lid);
    String[] velden =
        Meldformulier.vanTeam().met("nieuw_id", "0199e4b0-0000-7000-8000-000000000001").velden();
    String eerste = bezoeker.stuur("/meldingen/nieuw", velden).locatie();
    int na = aantal();
    assertThat(bezoeker.stuur("/meldingen/nieuw", velden).locatie()).isEqualTo(eerste);
    assertThat(aantal()).isEqualTo(na);
    String ander =
        bezoeker
            .stuur(
                "/meldingen/nieuw",
                Meldformulier.vanTeam()
                    .met("nieuw_id", "0199e4b0-0000-7000-8000-000000000001")
                    .met("tekst", "Iets heel anders.")
                    .velden())
            .locatie();
    assertThat(ander).isNotEqualTo(eerste).endsWith("/ontvangst");
    assertThat(aantal()).isEqualTo(na + 1);
  }

  @Test
  void een_half_formulier_staat_er_na_een_verlopen_sessie_weer() {
    Toetsmedewerker ander = een.medewerker().vanTeam(oost).maak();
    product
        .als(ander)
        .stuur(
            "/meldingen/nieuw",
            Meldformulier.vanTeam().met("tekst", "Half verhaal.").met("weet", "").velden());
    assertThat(product.als(ander).haal("/meldingen/nieuw").tekst())
        .contains("Half verhaal.", "U was al begonnen.");
    product.als(ander).stuur("/meldingen/nieuw/weg");
    assertThat(product.als(ander).haal("/meldingen/nieuw").tekst())
        .doesNotContain("Half verhaal.", "U was al begonnen.");
  }

  @Test
  void het_voorstel_loopt_mee_en_is_er_ook_zonder_script() {
    Bezoeker bezoeker = product.als(een.medewerker().vanTeam(oost).maak());
    String[] velden =
        Meldformulier.vanTeam()
            .met("soort", "hulpvraag_schuld")
            .met("dreiging", "zorgverzekering")
            .met("geweld", "ja")
            .velden();
    for (String pad : List.of("/meldingen/nieuw/voorstel", "/meldingen/nieuw/bekijk")) {
      Antwoord antwoord = bezoeker.stuur(pad, velden);
      assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
      assertThat(antwoord.tekst())
          .contains("Wijkteam Oost", "Wgs art. 4 lid 2", "De vijf stappen van de Meldcode");
    }
  }

  @Test
  void bij_niet_veilig_staat_er_dat_post_nooit_mag() {
    Bezoeker bezoeker = product.als(lid);
    String pad =
        bezoeker
            .stuur("/meldingen/nieuw", Meldformulier.vanTeam().met("weet", "niet_veilig").velden())
            .locatie();
    assertThat(bezoeker.haal(pad).tekst()).contains("nooit per post");
    assertThat(bezoeker.haal(pad.replace("/ontvangst", "")).tekst())
        .contains("neem nooit contact op per post");
  }

  @Test
  void wat_bij_geen_team_past_staat_tussen_wal_en_schip() {
    Bezoeker bezoeker = product.als(lid);
    bezoeker.stuur(
        "/meldingen/nieuw",
        Meldformulier.vanTeam()
            .met("over_naam", "meneer Zilverschoon")
            .met("over_postcode", "1234 AB")
            .met("leefgebieden", "opvoeding")
            .velden());
    Toetsgemeente klein =
        een.gemeente("Vlietveen").metWijk("Buiten", "9999").metWijk("Dorp", "8888");
    Toetsteam dorp = klein.metTeam("Team Dorp", "Dorp").team("Team Dorp");
    Bezoeker dorper = product.als(een.medewerker().vanTeam(dorp).maak());
    dorper.stuur(
        "/meldingen/nieuw",
        Meldformulier.vanTeam()
            .met("over_naam", "meneer Zilverschoon")
            .met("over_postcode", "9999 AB")
            .velden());
    assertThat(dorper.haal("/meldingen/tussen-wal-en-schip").tekst())
        .contains("Zilverschoon", "nog geen team");
    assertThat(bezoeker.haal("/meldingen/tussen-wal-en-schip").tekst())
        .doesNotContain("Zilverschoon");
  }

  @Test
  void een_melding_van_een_andere_gemeente_is_er_niet() {
    String eigen =
        product.als(lid).stuur("/meldingen/nieuw", Meldformulier.vanTeam().velden()).locatie();
    String pad = eigen.replace("/ontvangst", "");
    Toetsteam ver = een.gemeente("Rietbeek").metTeam("Ver").team("Ver");
    Bezoeker vreemde = product.als(een.medewerker().vanTeam(ver).maak());
    Antwoord vreemd = vreemde.haal(pad);
    Antwoord onbestaand = vreemde.haal("/meldingen/0199e4b0-0000-7000-8000-00000000ffff");
    assertThat(vreemd.status()).isEqualTo(404);
    assertThat(vreemd.tekst().replace(pad, ""))
        .isEqualTo(
            onbestaand.tekst().replace("/meldingen/0199e4b0-0000-7000-8000-00000000ffff", ""));
    for (String actie : List.of("/triage", "/opname", "/huishouden")) {
      assertThat(
              vreemde
                  .stuur(pad + actie, "versie", "1", "keuze", "advies_gegeven", "persoon", "nieuw")
                  .status())
          .as(actie)
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Hoedanigheid.class,
      names = {"VRIJWILLIGER", "KETENPARTNER", "PRIVACY_OFFICER", "FUNCTIONEEL_BEHEERDER"})
  void wie_geen_intake_doet_komt_niet_bij_de_meldingen(Hoedanigheid wie) {
    Bezoeker bezoeker =
        product.als(
            een.medewerker()
                .in(lindewaard)
                .vanTeam(oost)
                .als(wie == Hoedanigheid.VRIJWILLIGER ? wie : Hoedanigheid.VRIJWILLIGER)
                .als(wie)
                .bij(lindewaard.organisatie("Praktijk De Brink"))
                .maak());
    assertThat(bezoeker.haal("/meldingen").status()).isEqualTo(403);
    assertThat(bezoeker.haal("/meldingen/nieuw").status()).isEqualTo(403);
  }

  @Test
  void een_partner_ziet_zijn_eigen_meldingen_en_die_van_een_ander_zijn_er_niet() {
    lindewaard.metOrganisatie("School De Linde", "school");
    Bezoeker huisarts =
        product.als(
            een.medewerker()
                .in(lindewaard)
                .als(Hoedanigheid.KETENPARTNER)
                .bij(lindewaard.organisatie("Praktijk De Brink"))
                .maak());
    Bezoeker school =
        product.als(
            een.medewerker()
                .in(lindewaard)
                .als(Hoedanigheid.KETENPARTNER)
                .bij(lindewaard.organisatie("School De Linde"))
                .maak());
    Antwoord gestuurd =
        huisarts.stuur(
            "/partner/meldingen/nieuw", Meldformulier.vanPartner().met("kenmerk", "HA-7").velden());
    assertThat(gestuurd.status()).as(gestuurd.toString()).isEqualTo(303);
    assertThat(huisarts.haal(gestuurd.locatie()).tekst())
        .contains("Ontvangen", "cliëntondersteuner", "2026-");
    assertThat(huisarts.haal("/partner/meldingen").tekst()).contains("HA-7");
    assertThat(school.haal(gestuurd.locatie()).status()).isEqualTo(404);
    assertThat(school.haal("/partner/meldingen").tekst()).doesNotContain("HA-7");
    assertThat(
            huisarts
                .stuur(
                    "/partner/meldingen/nieuw",
                    Meldformulier.vanPartner().met("tekst", "").velden())
                .status())
        .isEqualTo(422);
  }

  private int aantal() {
    return lindewaard.doe(() -> product.database().sql().fetchCount(MELDING_));
  }
}
