package nl.keukentafel.casus;

import static nl.keukentafel.database.sql.casus.Tables.AANDACHT;
import static nl.keukentafel.database.sql.casus.Tables.HOUDERSCHAP;
import static nl.keukentafel.database.sql.casus.Tables.REGIE;
import static nl.keukentafel.database.sql.casus.Tables.TAAK;
import static nl.keukentafel.database.sql.casus.Tables.TEAMROL;
import static nl.keukentafel.database.sql.casus.Tables.WAARNEMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.Test;

/**
 * The life of a casus against the whole product, in the designs of Enschede, Leeuwarden, Zaanstad.
 */
@MetProduct
final class CasuslevenTest {
  private static final Pattern TAAK_ID = Pattern.compile("/taken/([0-9a-f-]{36})/klaar");

  private final Product product;
  private final Spelers een;

  CasuslevenTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    product.klok().terug();
  }

  private Levenstoneel in(String ontwerp) {
    return new Levenstoneel(product, een, ontwerp);
  }

  @Test
  void enschede_alleen_sluiten_wordt_geweigerd_met_de_keuze_en_het_team_sluit() {
    Levenstoneel toneel = in("enschede");
    CasusId casus = toneel.inUitvoering("Anna Zonnedauw");

    Antwoord pagina = product.als(toneel.lid).haal("/casussen/" + casus + "/leven?stap=afsluiten");
    assertThat(pagina.status()).as(pagina.toString()).isEqualTo(200);
    assertThat(pagina.tekst()).contains("kt-weigering", "Keuze 5.9", "Zet op de agenda");
    assertThat(toneel.stap(toneel.lid, casus, "afsluiten").status()).isEqualTo(403);
    assertThat(toneel.fase(casus)).isEqualTo("uitvoering");

    Antwoord gevraagd = toneel.stap(toneel.lid, casus, "afsluiten", "vraag", "team");
    assertThat(gevraagd.status()).as(gevraagd.toString()).isEqualTo(303);
    assertThat(toneel.fase(casus)).isEqualTo("uitvoering");
    assertThat(product.als(toneel.lid).haal("/casussen/" + casus + "/leven").tekst())
        .contains("wacht dit op het team: afsluiten");

    toneel.teamBesluit(casus, "casuistiek", true);
    assertThat(toneel.fase(casus)).isEqualTo("afgesloten");
  }

  @Test
  void enschede_wat_het_team_niet_wil_sluiten_loopt_door_en_de_casushouder_hoort_het() {
    Levenstoneel toneel = in("enschede");
    CasusId casus = toneel.inUitvoering("Bo Zonnedauw");
    toneel.stap(toneel.lid, casus, "afsluiten", "vraag", "team");
    toneel.teamBesluit(casus, "casuistiek", false);
    assertThat(toneel.fase(casus)).isEqualTo("uitvoering");
    assertThat(product.als(toneel.lid).haal("/werkvoorraad").tekst())
        .contains("Het team stemde niet in met: afsluiten");
  }

  @Test
  void enschede_wat_het_team_besloot_en_nog_niet_kon_doet_de_medewerker_zonder_nieuw_besluit() {
    Levenstoneel toneel = in("enschede");
    CasusId casus = toneel.inUitvoering("Pim Zonnedauw");
    toneel.stap(toneel.lid, casus, "afsluiten", "vraag", "team");
    String pad = "/casussen/" + casus + "/taken";
    String wie = toneel.lid.id().toString();
    product.als(toneel.lid).stuur(pad, "wat", "Nog even bellen", "wie", wie, "wet", "wmo");
    toneel.teamBesluit(casus, "casuistiek", true);
    assertThat(toneel.fase(casus)).isEqualTo("uitvoering");
    assertThat(product.als(toneel.lid).haal("/casussen/" + casus + "/leven").tekst())
        .contains("Het team stemde in met: afsluiten");
    String taak =
        Levenstoneel.eerste(TAAK_ID, product.als(toneel.lid).haal("/werkvoorraad").tekst());
    product.als(toneel.lid).stuur(pad + "/" + taak + "/klaar");
    assertThat(toneel.stap(toneel.lid, casus, "afsluiten").status()).isEqualTo(303);
    assertThat(toneel.fase(casus)).isEqualTo("afgesloten");
  }

  @Test
  void enschede_nazorg_plant_momenten_die_werk_worden_en_contact_zijn() {
    Levenstoneel toneel = in("enschede");
    CasusId casus = toneel.inUitvoering("Cor Zonnedauw");
    assertThat(toneel.stap(toneel.lid, casus, "afschalen").status()).isEqualTo(303);
    assertThat(toneel.stap(toneel.lid, casus, "nazorg").status()).isEqualTo(303);
    int momenten =
        toneel.gemeente.doe(() ->
            product
                .database()
                .sql()
                .fetchCount(TAAK, TAAK.CASUS.eq(casus.waarde()).and(TAAK.SOORT.eq("nazorg"))));
    assertThat(momenten).isEqualTo(3);
    Antwoord werk = product.als(toneel.lid).haal("/werkvoorraad");
    assertThat(werk.tekst()).contains("Nazorg: vraag hoe het gaat");
    String taak = Levenstoneel.eerste(TAAK_ID, werk.tekst());
    assertThat(
            product
                .als(toneel.lid)
                .stuur("/casussen/" + casus + "/taken/" + taak + "/klaar", "terug", "werkvoorraad")
                .locatie())
        .isEqualTo("/werkvoorraad");
    // The team agrees, and what was planned lapses with the nazorg it belonged to.
    toneel.stap(toneel.lid, casus, "afsluiten", "vraag", "team");
    toneel.teamBesluit(casus, "casuistiek", true);
    assertThat(toneel.fase(casus)).isEqualTo("afgesloten");
    int open =
        toneel.gemeente.doe(() ->
            product
                .database()
                .sql()
                .fetchCount(TAAK, TAAK.CASUS.eq(casus.waarde()).and(TAAK.UITKOMST.isNull())));
    assertThat(open).isZero();
  }

  @Test
  void leeuwarden_laat_slapen_en_een_melding_wekt_met_dezelfde_medewerker() {
    Levenstoneel toneel = in("leeuwarden-2008-2011");
    HuishoudenId huishouden = toneel.huishouden("Roos Zonnedauw");
    CasusId casus = toneel.casus(huishouden);
    Antwoord sluiten = toneel.stap(toneel.lid, casus, "afsluiten");
    assertThat(sluiten.status()).isEqualTo(403);
    assertThat(sluiten.tekst()).contains("kt-weigering", "slapend maken");

    assertThat(toneel.stap(toneel.lid, casus, "slapen").status()).isEqualTo(303);
    assertThat(toneel.fase(casus)).isEqualTo("slapend");
    assertThat(product.als(toneel.collega).haal("/casussen/" + casus).status()).isEqualTo(404);
    assertThat(product.als(toneel.lid).haal("/casussen/" + casus).status()).isEqualTo(200);
    assertThat(product.als(toneel.leider).haal("/casussen/" + casus).status()).isEqualTo(200);

    toneel
        .collega
        .context()
        .voerUit(() ->
            product
                .bean(Casussen.class)
                .meldingToegevoegd(
                    casus, "M-2026-0007", "weer schulden", toneel.collega.gebruiker()));
    assertThat(toneel.fase(casus)).isEqualTo("vraagverheldering");
    toneel.gemeente.doe(() -> {
      var verwijzing = product.bean(Casussen.class).find(casus).orElseThrow();
      assertThat(verwijzing.casushouder()).isEqualTo(toneel.lid.id());
      assertThat(regieVan(casus)).isEqualTo(toneel.lid.id().waarde());
      return casus;
    });
    assertThat(product.als(toneel.lid).haal("/werkvoorraad").tekst()).contains("M-2026-0007");
  }

  @Test
  void leeuwarden_wat_lang_slaapt_wordt_voorgesteld_om_af_te_sluiten_en_dat_kan_dan() {
    Levenstoneel toneel = in("leeuwarden-2008-2011");
    CasusId casus = toneel.casus(toneel.huishouden("Saar Zonnedauw"));
    toneel.stap(toneel.lid, casus, "slapen");
    assertThat(product.als(toneel.lid).haal("/werkvoorraad").tekst())
        .doesNotContain("slaapt lang genoeg");
    product.klok().vooruit(Duration.ofDays(3 * 366));
    assertThat(product.als(toneel.lid).haal("/werkvoorraad").tekst())
        .contains("slaapt lang genoeg");
    assertThat(toneel.stap(toneel.lid, casus, "afsluiten").status()).isEqualTo(303);
    assertThat(toneel.fase(casus)).isEqualTo("afgesloten");
  }

  @Test
  void zaanstad_een_teamlid_sluit_zelf_maar_niet_met_een_open_taak() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Daan Zonnedauw");
    Antwoord gegeven =
        product
            .als(toneel.lid)
            .stuur(
                "/casussen/" + casus + "/taken",
                "wat",
                "Bel de school",
                "wie",
                toneel.collega.id().toString(),
                "uiterlijk",
                "8-10-2026",
                "wet",
                "wmo");
    assertThat(gegeven.status()).as(gegeven.toString()).isEqualTo(303);
    Antwoord bezwaar = toneel.stap(toneel.lid, casus, "afsluiten");
    assertThat(bezwaar.status()).isEqualTo(409);
    assertThat(bezwaar.tekst())
        .contains("Dit moet eerst gebeuren", "nog 1 taak open", "/casussen/" + casus + "/taken");

    Antwoord werk = product.als(toneel.collega).haal("/werkvoorraad");
    assertThat(werk.tekst()).contains("Bel de school");
    String taak = Levenstoneel.eerste(TAAK_ID, werk.tekst());
    product.als(toneel.collega).stuur("/casussen/" + casus + "/taken/" + taak + "/klaar");
    assertThat(toneel.stap(toneel.lid, casus, "afsluiten").status()).isEqualTo(303);
    assertThat(toneel.fase(casus)).isEqualTo("afgesloten");
  }

  @Test
  void een_heropende_casus_heeft_weer_een_casushouder_regie_en_hetzelfde_nummer() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Eva Zonnedauw");
    toneel.stap(toneel.lid, casus, "afsluiten");
    Antwoord dicht = product.als(toneel.lid).haal("/casussen/" + casus + "/leven?stap=heropenen");
    assertThat(dicht.tekst()).contains("Casus heropenen");
    Antwoord open =
        toneel.stap(toneel.lid, casus, "heropenen", "houder", toneel.collega.id().toString());
    assertThat(open.status()).as(open.toString()).isEqualTo(303);
    assertThat(toneel.fase(casus)).isEqualTo("vraagverheldering");
    toneel.gemeente.doe(() -> {
      assertThat(product.bean(Casussen.class).find(casus).orElseThrow().casushouder())
          .isEqualTo(toneel.collega.id());
      assertThat(regieVan(casus)).isEqualTo(toneel.collega.id().waarde());
      return casus;
    });
    assertThat(
            product
                .als(toneel.collega)
                .stuur(
                    "/casussen/" + casus + "/journaal",
                    "soort",
                    "notitie",
                    "tekst",
                    "weer begonnen",
                    "wet",
                    "wmo")
                .status())
        .isEqualTo(303);
  }

  @Test
  void heropenen_kan_niet_als_het_huishouden_intussen_een_andere_casus_heeft() {
    Levenstoneel toneel = in("zaanstad-wes");
    HuishoudenId huishouden = toneel.huishouden("Fred Zonnedauw");
    CasusId eerste = toneel.casus(huishouden);
    toneel.stap(toneel.lid, eerste, "afsluiten");
    CasusId tweede = toneel.casus(huishouden);
    Antwoord nee = toneel.stap(toneel.lid, eerste, "heropenen");
    assertThat(nee.status()).isEqualTo(409);
    assertThat(nee.tekst())
        .contains("Dit huishouden heeft intussen een andere casus", "/casussen/" + tweede);
    assertThat(toneel.fase(eerste)).isEqualTo("afgesloten");
  }

  @Test
  void wie_een_oude_bladzijde_verstuurt_hoort_dat_en_houdt_de_tekst() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Gerda Zonnedauw");
    Antwoord oud =
        product
            .als(toneel.lid)
            .stuur(
                "/casussen/" + casus + "/leven",
                "stap",
                "afsluiten",
                "fase",
                "plan",
                "reden",
                "Mijn reden staat er nog.");
    assertThat(oud.status()).isEqualTo(409);
    assertThat(oud.tekst()).contains("Een collega zette intussen", "Mijn reden staat er nog.");
    assertThat(toneel.fase(casus)).isEqualTo("uitvoering");
  }

  @Test
  void de_regie_gaat_naar_het_huishouden_en_terug_en_staat_steeds_bij_een() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Hugo Zonnedauw");
    String pad = "/casussen/" + casus + "/regie";
    Antwoord team =
        product
            .als(toneel.lid)
            .stuur(
                pad,
                "vorm",
                "team",
                "team",
                toneel.team.id().toString(),
                "reden",
                "samen",
                "was",
                regieId(toneel, casus));
    assertThat(team.status()).isEqualTo(403);
    assertThat(team.tekst()).contains("kt-weigering", "Keuze 1.15");

    String was = regieId(toneel, casus);
    Antwoord gegeven =
        product
            .als(toneel.lid)
            .stuur(pad, "vorm", "huishouden", "reden", "Zij kunnen het zelf.", "was", was);
    assertThat(gegeven.status()).as(gegeven.toString()).isEqualTo(303);
    Antwoord tweede =
        product
            .als(toneel.collega)
            .stuur(
                pad,
                "vorm",
                "teamlid",
                "teamlid",
                toneel.collega.id().toString(),
                "reden",
                "ik",
                "was",
                was);
    assertThat(tweede.status()).isIn(404, 409);

    Antwoord terug =
        product
            .als(toneel.lid)
            .stuur(
                pad,
                "vorm",
                "teamlid",
                "teamlid",
                toneel.lid.id().toString(),
                "reden",
                "Het lukt nog niet.",
                "was",
                regieId(toneel, casus));
    assertThat(terug.status()).as(terug.toString()).isEqualTo(303);
    assertThat(product.als(toneel.lid).haal(pad).tekst())
        .contains("Zij kunnen het zelf.", "Het lukt nog niet.", "het huishouden zelf");
    assertThat(product.als(toneel.lid).haal("/casussen/" + casus + "/leven").tekst())
        .contains("U gaf de regie aan het huishouden zelf.", "U nam de regie.");
    int lopend =
        toneel.gemeente.doe(() ->
            product
                .database()
                .sql()
                .fetchCount(REGIE, REGIE.CASUS.eq(casus.waarde()).and(REGIE.TOT.isNull())));
    assertThat(lopend).isOne();
  }

  @Test
  void een_ander_team_werkt_mee_op_leefgebieden_en_houdt_op() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Ilse Zonnedauw");
    Toetsmedewerker jeugd = een.medewerker().vanTeam(toneel.gemeente.team("Jeugd")).maak();
    assertThat(product.als(jeugd).haal("/casussen/" + casus).status()).isEqualTo(404);
    String pad = "/casussen/" + casus + "/teams";
    Antwoord erbij =
        product
            .als(toneel.lid)
            .stuur(
                pad,
                "team",
                toneel.gemeente.team("Jeugd").id().toString(),
                "rol",
                "meewerkend",
                "leefgebieden",
                "opvoeding",
                "reden",
                "Er zijn vragen over de kinderen.");
    assertThat(erbij.status()).as(erbij.toString()).isEqualTo(303);
    assertThat(product.als(jeugd).haal("/casussen/" + casus).status()).isEqualTo(200);
    String einde =
        Levenstoneel.eerste(
            Pattern.compile("/teams/([0-9a-f-]{36})/einde"),
            product.als(toneel.lid).haal(pad).tekst());
    assertThat(product.als(toneel.lid).stuur(pad + "/" + einde + "/einde").status()).isEqualTo(303);
    assertThat(product.als(jeugd).haal("/casussen/" + casus).status()).isEqualTo(404);
    int bewaard =
        toneel.gemeente.doe(() ->
            product
                .database()
                .sql()
                .fetchCount(
                    TEAMROL, TEAMROL.CASUS.eq(casus.waarde()).and(TEAMROL.TOT.isNotNull())));
    assertThat(bewaard).isOne();
  }

  @Test
  void een_caseload_gaat_over_met_taken_en_regie_en_de_ontvanger_hoort_het() {
    Levenstoneel toneel = in("leeuwarden-2008-2011");
    CasusId een1 = toneel.inUitvoering("Jan Zonnedauw");
    CasusId slaper = toneel.casus(toneel.huishouden("Kim Zonnedauw"));
    toneel.stap(toneel.lid, slaper, "slapen");
    product
        .als(toneel.lid)
        .stuur(
            "/casussen/" + een1 + "/taken",
            "wat",
            "Formulier opsturen",
            "wie",
            toneel.lid.id().toString(),
            "wet",
            "wmo");
    String pad = "/caseload/overdragen?wie=" + toneel.lid.id();
    Antwoord scherm = product.als(toneel.leider).haal(pad);
    assertThat(scherm.status()).as(scherm.toString()).isEqualTo(200);
    assertThat(scherm.tekst()).contains("Zonnedauw", "Voorstel:", "slapend");
    assertThat(product.als(toneel.collega).haal(pad).status()).isEqualTo(404);

    Antwoord over =
        product
            .als(toneel.leider)
            .stuur(
                "/caseload/overdragen",
                "wie",
                toneel.lid.id().toString(),
                "team",
                toneel.team.id().toString(),
                "naar-" + een1,
                toneel.collega.id().toString(),
                "naar-" + slaper,
                toneel.collega.id().toString(),
                "duur",
                "vast",
                "reden",
                "Uit dienst");
    assertThat(over.status()).as(over.toString()).isEqualTo(200);
    assertThat(over.tekst()).contains("overgedragen").doesNotContain("niet overgedragen");
    toneel.gemeente.doe(() -> {
      Casussen casussen = product.bean(Casussen.class);
      assertThat(casussen.find(een1).orElseThrow().casushouder()).isEqualTo(toneel.collega.id());
      assertThat(casussen.find(slaper).orElseThrow().casushouder()).isEqualTo(toneel.collega.id());
      assertThat(regieVan(een1)).isEqualTo(toneel.collega.id().waarde());
      assertThat(
              product
                  .database()
                  .sql()
                  .fetchCount(
                      TAAK,
                      TAAK.CASUS.eq(een1.waarde()).and(TAAK.WIE.eq(toneel.collega.id().waarde()))))
          .isOne();
      assertThat(product.database().sql().fetchCount(AANDACHT, AANDACHT.SOORT.eq("overgedragen")))
          .isEqualTo(2);
      return een1;
    });
    assertThat(product.als(toneel.collega).haal("/werkvoorraad").tekst())
        .contains("droeg deze casus aan u over: Uit dienst", "Formulier opsturen");
  }

  @Test
  void een_waarneming_begint_op_haar_dag_en_gaat_daarna_vanzelf_terug() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Lia Zonnedauw");
    Antwoord gepland =
        product
            .als(toneel.lid)
            .stuur(
                "/casussen/" + casus + "/overdracht",
                "houder",
                toneel.collega.id().toString(),
                "duur",
                "tijdelijk",
                "van",
                "7-10-2026",
                "tot",
                "9-10-2026",
                "reden",
                "vakantie");
    assertThat(gepland.locatie()).endsWith("gedaan=gepland");
    assertThat(houder(toneel, casus)).isEqualTo(toneel.lid.id());
    opDag(LocalDate.of(2026, 10, 7));
    assertThat(houder(toneel, casus)).isEqualTo(toneel.collega.id());
    opDag(LocalDate.of(2026, 10, 9));
    assertThat(houder(toneel, casus)).isEqualTo(toneel.collega.id());
    opDag(LocalDate.of(2026, 10, 10));
    assertThat(houder(toneel, casus)).isEqualTo(toneel.lid.id());
    opDag(LocalDate.of(2026, 10, 11));
    int lopend =
        toneel.gemeente.doe(() ->
            product.database().sql().fetchCount(WAARNEMING, WAARNEMING.BEEINDIGD_OP.isNull()));
    assertThat(lopend).isZero();
    int houderschappen =
        toneel.gemeente.doe(() ->
            product.database().sql().fetchCount(HOUDERSCHAP, HOUDERSCHAP.CASUS.eq(casus.waarde())));
    assertThat(houderschappen).isEqualTo(3);
  }

  @Test
  void wie_een_taak_als_tweede_wijzigt_ziet_beide_versies() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Mo Zonnedauw");
    String pad = "/casussen/" + casus + "/taken";
    String wie = toneel.lid.id().toString();
    product.als(toneel.lid).stuur(pad, "wat", "Bel", "wie", wie, "wet", "wmo");
    String taak =
        Levenstoneel.eerste(TAAK_ID, product.als(toneel.lid).haal("/werkvoorraad").tekst());
    assertThat(
            product
                .als(toneel.lid)
                .stuur(pad + "/" + taak, "wat", "Bel vandaag", "wie", wie, "versie", "1")
                .status())
        .isEqualTo(303);
    Antwoord botsing =
        product
            .als(toneel.lid)
            .stuur(pad + "/" + taak, "wat", "Bel morgen", "wie", wie, "versie", "1");
    assertThat(botsing.status()).isEqualTo(409);
    assertThat(botsing.tekst()).contains("Uw tekst is niet weg", "Bel vandaag", "Bel morgen");
    assertThat(
            product
                .als(toneel.lid)
                .stuur(pad + "/" + taak, "wat", "Bel morgen", "wie", wie, "versie", "2")
                .status())
        .isEqualTo(303);
  }

  @Test
  void de_bladzijden_zijn_er_niet_voor_wie_er_niets_mee_te_maken_heeft() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Nel Zonnedauw");
    Toetsmedewerker elders =
        een.medewerker().vanTeam(toneel.gemeente.team("Jeugd")).als(Hoedanigheid.TEAMLEIDER).maak();
    for (String deel : new String[] {"leven", "regie", "taken", "teams", "overdracht"}) {
      String pad = "/casussen/" + casus + "/" + deel;
      assertThat(product.als(elders).haal(pad).status()).as(pad).isEqualTo(404);
      assertThat(product.als(toneel.lid).haal(pad).status()).as(pad).isEqualTo(200);
      assertThat(product.als(toneel.lid).inHetEngels().haal(pad).status()).isEqualTo(200);
    }
    assertThat(
            product
                .als(elders)
                .stuur("/casussen/" + casus + "/leven", "stap", "afsluiten", "reden", "x")
                .status())
        .isEqualTo(404);
    assertThat(toneel.fase(casus)).isEqualTo("uitvoering");
  }

  @Test
  void een_leefgebied_sluit_een_keer_aan_en_de_regie_kan_door_een_andere_kamer_worden_gegeven() {
    Levenstoneel toneel = in("zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Olga Zonnedauw");
    Casusleven leven = product.bean(Casusleven.class);
    toneel
        .lid
        .context()
        .voerUit(() -> {
          leven.sluitAan(casus, "financien", "Er zijn schulden.", toneel.lid.gebruiker());
          leven.sluitAan(casus, "financien", "Nog eens.", toneel.lid.gebruiker());
          leven.geefRegie(
              casus,
              Regievorm.ORGANISATIE,
              UUID.randomUUID(),
              "overgenomen",
              toneel.lid.gebruiker());
          leven.contact(casus, LocalDate.of(2026, 10, 4));
        });
    assertThat(product.als(toneel.lid).haal("/casussen/" + casus).tekst())
        .contains("Er zijn schulden.", "een andere organisatie")
        .doesNotContain("Nog eens.");
  }

  /** As if it is this morning, and the job looks. */
  private void opDag(LocalDate dag) {
    product.klok().zetOp(dag.atTime(8, 0));
    product.bean(Waarneemklok.class).kijk();
  }

  private Object houder(Levenstoneel toneel, CasusId casus) {
    return toneel.gemeente.doe(() ->
        Objects.requireNonNull(
            product.bean(Casussen.class).find(casus).orElseThrow().casushouder()));
  }

  private UUID regieVan(CasusId casus) {
    return product
        .database()
        .sql()
        .select(REGIE.HOUDER)
        .from(REGIE)
        .where(REGIE.CASUS.eq(casus.waarde()))
        .and(REGIE.TOT.isNull())
        .fetchSingle()
        .value1();
  }

  private String regieId(Levenstoneel toneel, CasusId casus) {
    return toneel.gemeente.doe(() ->
        product
            .database()
            .sql()
            .select(REGIE.ID)
            .from(REGIE)
            .where(REGIE.CASUS.eq(casus.waarde()))
            .and(REGIE.TOT.isNull())
            .fetchSingle()
            .value1()
            .toString());
  }
}
