package nl.keukentafel.melding;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.melding.Tables.MELDING_;
import static nl.keukentafel.database.sql.melding.Tables.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.database.sql.melding.tables.records.MeldingRecord;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.junit.jupiter.api.Test;

/** From melding to opened casus, as each design says: who may, who may not, and what refuses. */
@MetProduct
final class OpnameTest {

  private static final Pattern PUNT = Pattern.compile("id=\"punt-([0-9a-f-]{36})\"");
  private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

  private final Product product;
  private final Spelers een;

  OpnameTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  /** A team with a shipped design, and one who works there. */
  private final class Plek {
    final Toetsgemeente gemeente;
    final Toetsteam team;
    final Toetsmedewerker lid;
    final Toetsmedewerker leider;

    Plek(String ontwerp) {
      gemeente =
          een.gemeente("Lindewaard")
              .metWijk("De Hoven", "1234")
              .metTeam("Wijkteam Oost", "De Hoven")
              .metTeam("Wijkteam West", "De Hoven");
      team = gemeente.team("Wijkteam Oost");
      team.metInrichting(
          InrichtingJson.schrijf(
              new MeegeleverdeInrichtingen().findBySleutel(ontwerp).orElseThrow().inrichting()));
      lid = een.medewerker().vanTeam(team).maak();
      leider = een.medewerker().vanTeam(team).als(Hoedanigheid.TEAMLEIDER).maak();
    }

    /** A melding by an institution about three leefgebieden, with its household. */
    String melding(String naam) {
      return melding(naam, "instelling", "organisatie");
    }

    String melding(String naam, String kanaal, String melder) {
      Bezoeker bezoeker = product.als(lid);
      String pad =
          bezoeker
              .stuur(
                  "/meldingen/nieuw",
                  Meldformulier.vanTeam()
                      .met("kanaal", kanaal)
                      .met("melder_soort", melder)
                      .met("soort", "hulpvraag_schuld")
                      .met("leefgebieden", "financien", "huisvesting", "opvoeding")
                      .met("over_naam", naam)
                      .velden())
              .locatie()
              .replace("/ontvangst", "");
      Antwoord gekoppeld = bezoeker.stuur(pad + "/huishouden", "versie", "1", "persoon", "nieuw");
      assertThat(gekoppeld.status()).as(gekoppeld.toString()).isEqualTo(303);
      return pad;
    }

    /** The same, decided at triage for this team. */
    String gegevenAanHetTeam(String naam) {
      return gegevenAanHetTeam(melding(naam), true);
    }

    /** A resident came to the door, and the team was chosen. */
    String gegevenAanHetTeamVanuitBewoner(String naam) {
      return gegevenAanHetTeam(melding(naam, "zelf", "inwoner"), true);
    }

    private String gegevenAanHetTeam(String pad, boolean metReden) {
      Antwoord beslist =
          product
              .als(lid)
              .stuur(
                  pad + "/triage",
                  "versie",
                  versie(pad),
                  "keuze",
                  "nieuwe_casus",
                  "team",
                  team.id().toString(),
                  "reden",
                  metReden ? "Dit team kent de wijk." : "");
      assertThat(beslist.status()).as(beslist.toString()).isEqualTo(303);
      assertThat(rij(pad).getStand()).isEqualTo("wacht_op_opname");
      return pad;
    }

    Antwoord neemOp(Toetsmedewerker wie, String pad, String wijze) {
      return product.als(wie).stuur(pad + "/opname", "versie", versie(pad), "wijze", wijze);
    }

    String versie(String pad) {
      return String.valueOf(rij(pad).getVersie());
    }

    MeldingRecord rij(String pad) {
      UUID id = id(pad);
      return gemeente.doe(() ->
          product.database().sql().selectFrom(MELDING_).where(MELDING_.ID.eq(id)).fetchSingle());
    }

    int casussen() {
      return gemeente.doe(() -> product.database().sql().fetchCount(CASUS_));
    }

    /**
     * The team talks in a real overleg and decides; the house hears it within that transaction.
     *
     * @param wie who records it: the chair, or the worker who decides after the talk
     */
    void teamBesluit(String pad, String vorm, boolean aangenomen, Toetsmedewerker wie) {
      Bezoeker voorzitter = product.als(leider);
      Antwoord gepland =
          voorzitter.stuur(
              "/overleg",
              "team",
              team.id().toString(),
              "vorm",
              vorm,
              "datum",
              "7-10-2026",
              "tijd",
              "9.30");
      assertThat(gepland.status()).as(gepland.toString()).isEqualTo(303);
      String overleg = gepland.locatie().replaceFirst("\\?.*", "");
      voorzitter.stuur(overleg + "/open");
      voorzitter.stuur(
          overleg + "/aanwezigheid",
          "aanwezig",
          leider.id().toString(),
          "aanwezig",
          lid.id().toString());
      String agenda = voorzitter.haal(overleg).tekst();
      assertThat(agenda).contains("Opname melding", "/meldingen/" + id(pad));
      String punt = overleg + "/punten/" + eerste(PUNT, agenda);
      for (Toetsmedewerker stem : List.of(leider, lid)) {
        voorzitter.stuur(
            punt + "/stemmen",
            "was-" + stem.id(),
            "",
            "wasreden-" + stem.id(),
            "",
            "keuze-" + stem.id(),
            aangenomen ? "voor" : "bezwaar",
            "reden-" + stem.id(),
            aangenomen ? "" : "Dit past niet bij ons.");
      }
      Antwoord besluit =
          product
              .als(wie)
              .stuur(
                  punt + "/teambesluit",
                  "versie",
                  eerste(
                      VERSIE,
                      voorzitter
                          .haal(overleg + "?punt=" + punt.substring(punt.lastIndexOf('/') + 1))
                          .tekst()),
                  "uitkomst",
                  aangenomen ? "aangenomen" : "afgewezen",
                  "reden",
                  "Zo spraken wij af.");
      assertThat(besluit.status()).as(besluit.toString()).isEqualTo(303);
    }
  }

  private static String eerste(Pattern patroon, String tekst) {
    Matcher gevonden = patroon.matcher(tekst);
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  @Test
  void zaanstad_een_teamlid_neemt_zelf_op_en_wordt_casushouder() {
    Plek plek = new Plek("zaanstad-wes");
    String pad = plek.gegevenAanHetTeamVanuitBewoner("mevrouw Zonnedauw");
    Antwoord opgenomen = plek.neemOp(plek.lid, pad, "zelf");
    assertThat(opgenomen.status()).as(opgenomen.toString()).isEqualTo(303);
    assertThat(opgenomen.locatie()).startsWith("/casussen/");
    assertThat(plek.rij(pad).getUitkomst()).isEqualTo("nieuwe_casus");
    assertThat(plek.casussen()).isEqualTo(1);
  }

  @Test
  void zaanstad_een_procesondersteuner_mag_voorbereiden_en_niet_opnemen() {
    Plek plek = new Plek("zaanstad-wes");
    String pad = plek.gegevenAanHetTeamVanuitBewoner("mevrouw Zonnedauw");
    Toetsmedewerker ondersteuner =
        een.medewerker().vanTeam(plek.team).als(Hoedanigheid.PROCESONDERSTEUNER).maak();
    Antwoord geweigerd = plek.neemOp(ondersteuner, pad, "zelf");
    assertThat(geweigerd.status()).isEqualTo(403);
    assertThat(geweigerd.tekst()).contains("kt-weigering", "Keuze");
    assertThat(plek.casussen()).isZero();
  }

  @Test
  void enschede_alleen_opnemen_wordt_geweigerd_met_de_keuze_erbij_en_het_team_besluit() {
    Plek plek = new Plek("enschede");
    String pad = plek.gegevenAanHetTeam("familie Zonnedauw");

    Antwoord geweigerd = plek.neemOp(plek.lid, pad, "zelf");
    assertThat(geweigerd.status()).isEqualTo(403);
    assertThat(geweigerd.tekst())
        .contains("kt-weigering", "Keuze 5.1", "consensus", "Geldig sinds 5 oktober 2025")
        .contains("Zet de melding op de agenda");
    assertThat(plek.casussen()).isZero();

    assertThat(plek.neemOp(plek.lid, pad, "agenda").status()).isEqualTo(303);
    assertThat(plek.rij(pad).getStand()).isEqualTo("wacht_op_teambesluit");
    assertThat(product.als(plek.lid).haal("/meldingen?lijst=wacht").tekst()).contains("Zonnedauw");
    assertThat(vraag(plek, pad)).isTrue();

    plek.teamBesluit(pad, "nieuwe_meldingen", true, plek.leider);
    MeldingRecord na = plek.rij(pad);
    assertThat(na.getUitkomst()).isEqualTo("nieuwe_casus");
    assertThat(na.getCasus()).isNotNull();
    assertThat(plek.casussen()).isEqualTo(1);
  }

  @Test
  void enschede_wat_het_team_niet_opneemt_gaat_terug_naar_triage() {
    Plek plek = new Plek("enschede");
    String pad = plek.gegevenAanHetTeam("familie Zonnedauw");
    plek.neemOp(plek.lid, pad, "agenda");
    plek.teamBesluit(pad, "nieuwe_meldingen", false, plek.leider);
    assertThat(plek.rij(pad).getStand()).isEqualTo("ontvangen");
    assertThat(plek.casussen()).isZero();
    assertThat(product.als(plek.lid).haal(pad).tekst()).contains("Terug naar triage");
  }

  @Test
  void leeuwarden_een_medewerker_neemt_op_nadat_het_team_erover_sprak() {
    Plek plek = new Plek("leeuwarden-2008-2011");
    String pad = plek.gegevenAanHetTeam("familie Zonnedauw");
    Antwoord geweigerd = plek.neemOp(plek.lid, pad, "zelf");
    assertThat(geweigerd.status()).isEqualTo(403);
    assertThat(geweigerd.tekst()).contains("kt-weigering", "Keuze 5.1");

    assertThat(plek.neemOp(plek.lid, pad, "agenda").status()).isEqualTo(303);
    plek.teamBesluit(pad, "teamvergadering", true, plek.lid);
    assertThat(plek.rij(pad).getStand()).isEqualTo("wacht_op_opname");
    assertThat(plek.casussen()).isZero();

    assertThat(plek.neemOp(plek.lid, pad, "zelf").status()).isEqualTo(303);
    assertThat(plek.rij(pad).getUitkomst()).isEqualTo("nieuwe_casus");
    assertThat(plek.casussen()).isEqualTo(1);
  }

  @Test
  void een_lopende_casus_vangt_de_volgende_melding_op() {
    Plek plek = new Plek("zaanstad-wes");
    String eerste = plek.gegevenAanHetTeamVanuitBewoner("mevrouw Zonnedauw");
    plek.neemOp(plek.lid, eerste, "zelf");
    MeldingRecord opgenomen = plek.rij(eerste);

    Bezoeker bezoeker = product.als(plek.lid);
    String tweede =
        bezoeker
            .stuur(
                "/meldingen/nieuw",
                Meldformulier.vanTeam()
                    .met("over_naam", "mevrouw Zonnedauw")
                    .met("persoon", opgenomen.getPersoon().toString())
                    .velden())
            .locatie()
            .replace("/ontvangst", "");
    assertThat(plek.rij(tweede).getHuishouden()).isEqualTo(opgenomen.getHuishouden());
    Antwoord beslist =
        bezoeker.stuur(
            tweede + "/triage", "versie", plek.versie(tweede), "keuze", "toegevoegd_aan_casus");
    assertThat(beslist.status()).as(beslist.toString()).isEqualTo(303);
    assertThat(plek.rij(tweede).getCasus()).isEqualTo(opgenomen.getCasus());
    assertThat(plek.casussen()).isEqualTo(1);
  }

  @Test
  void afwijken_vraagt_een_reden_en_wordt_geteld() {
    Plek plek = new Plek("zaanstad-wes");
    String pad = plek.melding("familie Zonnedauw", "zelf", "inwoner");
    Bezoeker bezoeker = product.als(plek.lid);
    Antwoord zonder =
        bezoeker.stuur(pad + "/triage", "versie", plek.versie(pad), "keuze", "ingetrokken");
    assertThat(zonder.status()).isEqualTo(422);
    assertThat(zonder.tekst()).contains("Schrijf waarom u dit kiest.");
    Antwoord met =
        bezoeker.stuur(
            pad + "/triage",
            "versie",
            plek.versie(pad),
            "keuze",
            "doorverwezen",
            "naar",
            "maatschappelijk werk",
            "reden",
            "Zij zijn daar al bekend.");
    assertThat(met.status()).as(met.toString()).isEqualTo(303);
    int afgeweken =
        plek.gemeente.doe(
            () -> product.database().sql().fetchCount(TRIAGE, TRIAGE.AFGEWEKEN.isTrue()));
    assertThat(afgeweken).isEqualTo(1);
    assertThat(bezoeker.haal(pad).tekst())
        .contains("Anders dan de tabel", "Zij zijn daar al bekend.");
  }

  @Test
  void elke_uitkomst_kan_en_een_nieuwe_poging_komt_terug_op_haar_dag() {
    Plek plek = new Plek("zaanstad-wes");
    Bezoeker bezoeker = product.als(plek.lid);
    for (String keuze :
        new String[] {"advies_gegeven", "doorverwezen", "buiten_doelgroep", "ingetrokken"}) {
      String pad = plek.melding("familie " + keuze, "zelf", "inwoner");
      Antwoord beslist =
          bezoeker.stuur(
              pad + "/triage",
              "versie",
              plek.versie(pad),
              "keuze",
              keuze,
              "naar",
              "huisarts",
              "reden",
              "zo");
      assertThat(beslist.status()).as(beslist.toString()).isEqualTo(303);
      assertThat(plek.rij(pad).getUitkomst()).isEqualTo(keuze);
    }
    String pad = plek.melding("familie Later", "zelf", "inwoner");
    bezoeker.stuur(
        pad + "/triage",
        "versie",
        plek.versie(pad),
        "keuze",
        "geen_contact",
        "vervolg",
        "opnieuw",
        "opnieuw_op",
        "12-10-2026",
        "reden",
        "Niemand doet open.");
    assertThat(plek.rij(pad).getStand()).isEqualTo("nieuwe_poging");
    assertThat(bezoeker.haal("/meldingen").tekst()).doesNotContain("familie Later");
    assertThat(bezoeker.haal("/meldingen?lijst=wacht").tekst()).contains("familie Later", "12 okt");
    Antwoord weg =
        bezoeker.stuur(
            pad + "/triage",
            "versie",
            plek.versie(pad),
            "keuze",
            "hulp_geweigerd",
            "vervolg",
            "laten_rusten",
            "reden",
            "Zij willen niet.");
    assertThat(weg.status()).isEqualTo(303);
    assertThat(plek.rij(pad).getUitkomst()).isEqualTo("hulp_geweigerd");
  }

  @Test
  void wie_een_oude_bladzijde_verstuurt_hoort_dat_en_houdt_zijn_keuze() {
    Plek plek = new Plek("zaanstad-wes");
    String pad = plek.melding("familie Zonnedauw", "zelf", "inwoner");
    Antwoord oud =
        product
            .als(plek.lid)
            .stuur(
                pad + "/triage",
                "versie",
                "1",
                "keuze",
                "ingetrokken",
                "reden",
                "Mijn reden staat er nog.");
    assertThat(oud.status()).isEqualTo(409);
    assertThat(oud.tekst())
        .contains("Een collega heeft deze melding net veranderd", "Mijn reden staat er nog.");
  }

  @Test
  void een_procesondersteuner_beslist_niet_bij_de_triage() {
    Plek plek = new Plek("zaanstad-wes");
    String pad = plek.melding("familie Zonnedauw", "zelf", "inwoner");
    Toetsmedewerker ondersteuner =
        een.medewerker().vanTeam(plek.team).als(Hoedanigheid.PROCESONDERSTEUNER).maak();
    Antwoord geweigerd =
        product
            .als(ondersteuner)
            .stuur(
                pad + "/triage",
                "versie",
                plek.versie(pad),
                "keuze",
                "advies_gegeven",
                "reden",
                "zo");
    assertThat(geweigerd.status()).isEqualTo(403);
    assertThat(plek.rij(pad).getUitkomst()).isNull();
  }

  private boolean vraag(Plek plek, String pad) {
    return plek.gemeente.doe(() ->
        plek.lid.context().doe(() -> product.bean(Overleggen.class).stand(id(pad))).isPresent());
  }

  private static UUID id(String pad) {
    return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
  }
}
