package nl.keukentafel.melding;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/**
 * From a melding typed on screen to an opened casus with a casushouder, by clicking, in each of the
 * three designs: who may, who may not, and the refusal that names the choice behind it.
 */
@InBrowser
final class OpnameReisTest {

  private static final String WIE = "Over wie gaat het?";

  private final Spelers een;

  OpnameReisTest(Spelers een) {
    this.een = een;
  }

  /** A team with a shipped design in a gemeente of its own, and three who work there. */
  private final class Plek {
    final Toetsgemeente gemeente;
    final Toetsteam team;
    final Toetsmedewerker leider;
    final Toetsmedewerker lid;
    final Toetsmedewerker collega;

    Plek(String ontwerp) {
      gemeente =
          een.gemeente("Lindewaard")
              .metWijk("De Hoven", "1234")
              .metTeam("Wijkteam Oost", "De Hoven")
              .metOrganisatie("Huisartsenpraktijk De Linde", "huisarts");
      team = gemeente.team("Wijkteam Oost");
      team.metInrichting(
          InrichtingJson.schrijf(
              new MeegeleverdeInrichtingen().findBySleutel(ontwerp).orElseThrow().inrichting()));
      leider = een.medewerker().vanTeam(team).als(Hoedanigheid.TEAMLEIDER).maak();
      lid = een.medewerker().vanTeam(team).maak();
      collega = een.medewerker().vanTeam(team).maak();
    }

    Toetsmedewerker ondersteuner() {
      return een.medewerker().vanTeam(team).als(Hoedanigheid.PROCESONDERSTEUNER).maak();
    }

    Toetsmedewerker huisarts() {
      return een.medewerker()
          .in(gemeente)
          .bij(gemeente.organisatie("Huisartsenpraktijk De Linde"))
          .als(Hoedanigheid.KETENPARTNER)
          .maak();
    }
  }

  @Test
  void enschede_alleen_het_team_samen_neemt_op(Venster venster) {
    Plek plek = new Plek("enschede");
    venster.als(plek.lid).open("/werkvoorraad").volg("Meldingen");
    begin(venster);
    vulIn(venster, "familie Zonnedauw", "Instelling voor zorg en ondersteuning", "Een organisatie");
    zwaar(venster);
    naarHetTeam(venster);
    String melding = venster.pad();

    venster.klik("Ik neem deze op");
    weigering(venster, "Keuze 5.1", "consensus");
    assertThat(knop(venster, "Ik neem deze op").count()).isZero();
    in(venster, "enschede-geweigerd");
    venster.klik("Zet op de agenda");
    assertThat(venster.tekst()).contains("Dit wacht op het volgende overleg");

    venster.volg("Naar de agenda");
    assertThat(venster.tekst()).contains("familie Zonnedauw", "Een overleg plannen doet hier een");
    in(venster, "enschede-wacht-op-overleg");
    venster.als(plek.leider).open("/overleg");
    venster.kies("Soort overleg", "Nieuwe meldingen").vul("Datum", "morgen").vul("Tijd", "9.30");
    venster.klik("Plan dit overleg").klik("Open het overleg");
    String overleg = venster.pad();

    venster.vinkNaam("Wie is er?", plek.leider.naam()).klik("Leg vast wie er is");
    venster.vink(plek.leider.naam(), "Voor").klik("Leg de stemmen vast");
    weigering(venster, "Keuze 5.11", "Aanwezig met een stem: 1 van de 3 teamleden.");
    in(venster, "enschede-geen-quorum");
    venster.vinkNaam("Wie is er?", plek.lid.naam()).klik("Leg vast wie er is");

    venster.als(plek.lid).open(overleg);
    venster.vink(plek.lid.naam(), "Voor").klik("Leg mijn stem vast");
    assertThat(venster.tekst())
        .contains(
            "Het team is eruit: het team neemt dit op als casus", "Dit wordt vastgelegd door");
    assertThat(knop(venster, "Leg vast: het team neemt dit op als casus").count()).isZero();
    in(venster, "enschede-het-team-is-eruit");

    venster.als(plek.leider).open(overleg);
    venster.klik("Leg vast: het team neemt dit op als casus");
    assertThat(venster.tekst())
        .contains("Teambesluit: het team neemt dit op als casus", "2 voor, 0 bezwaar");
    in(venster, "enschede-teambesluit");

    venster.als(plek.lid).open(melding);
    assertThat(venster.tekst()).contains("Nieuwe casus", "Opgenomen door Wijkteam Oost");
    naarDeCasus(venster);
    assertThat(venster.tekst()).contains("Wacht op een casushouder");
    venster.volg("Toewijzen");
    in(venster, "enschede-toewijzen");
    venster.vinkNaam("Wie wordt casushouder?", plek.lid.naam()).klik("Wijs casus toe");
    venster.open(melding);
    casusVan(venster, plek.lid, "enschede-casus");
  }

  @Test
  void in_enschede_vindt_de_buurman_geen_deur(Venster venster) {
    Plek plek = new Plek("enschede");
    venster.als(plek.lid).open("/meldingen");
    begin(venster);
    vulIn(venster, "meneer Zonnedauw", "Zelf contact met het team", "Een buur");
    venster.vink("Welke leefgebieden raakt het?", "Sociaal netwerk");
    venster.klik("Melding vastleggen").volg("Naar de melding");
    assertThat(venster.tekst())
        .contains("Tussen wal en schip", "Keuze 1.1, ingang: meldpunt voor organisaties");
    in(venster, "enschede-geen-deur");
    venster.vink("Uw keuze", "Doorverwezen");
    venster.vul("Bij doorverwijzen of terugleggen: naar wie? (niet verplicht)", "ouderenwerk");
    venster.klik("Leg de keuze vast");
    assertThat(venster.tekst()).contains("Schrijf waarom u dit kiest.");
    in(venster, "enschede-reden-nodig");
    venster.vul("Waarom? (niet verplicht)", "Het ouderenwerk gaat bij hem langs.");
    venster.klik("Leg de keuze vast");
    assertThat(venster.tekst()).contains("Doorverwezen", "Het ouderenwerk gaat bij hem langs.");
  }

  @Test
  void leeuwarden_het_team_praat_erover_en_een_medewerker_neemt_op(Venster venster) {
    Plek plek = new Plek("leeuwarden-2008-2011");
    venster.als(plek.lid).open("/meldingen");
    begin(venster);
    vulIn(venster, "familie Zonnedauw", "Zelf contact met het team", "De inwoner zelf");
    zwaar(venster);
    naarHetTeam(venster);
    String melding = venster.pad();

    venster.klik("Ik neem deze op");
    weigering(venster, "Keuze 5.1", "na bespreking");
    in(venster, "leeuwarden-geweigerd");
    venster.klik("Zet op de agenda");

    venster.als(plek.leider).open("/overleg");
    venster.kies("Soort overleg", "Teamvergadering").vul("Datum", "morgen").vul("Tijd", "9.30");
    venster.klik("Plan dit overleg").klik("Open het overleg");
    String overleg = venster.pad();
    for (Toetsmedewerker mens : new Toetsmedewerker[] {plek.leider, plek.lid}) {
      venster.vinkNaam("Wie is er?", mens.naam());
    }
    venster.klik("Leg vast wie er is");
    for (Toetsmedewerker mens : new Toetsmedewerker[] {plek.leider, plek.lid}) {
      venster.vink(mens.naam(), "Voor");
    }
    venster.klik("Leg de stemmen vast");
    assertThat(venster.tekst()).contains("Het team bespreekt dit. Daarna beslist een");
    assertThat(knop(venster, "Beslis: het team neemt dit op als casus").count()).isZero();

    venster.als(plek.lid).open(overleg);
    venster.vul("Reden", "Zij willen graag hulp.");
    in(venster, "leeuwarden-bespreking");
    venster.klik("Beslis: het team neemt dit op als casus");
    assertThat(venster.tekst()).contains("Teambesluit: het team neemt dit op als casus");

    venster.open(melding).klik("Ik neem deze op");
    in(venster, "leeuwarden-casus");
    venster.open(melding);
    casusVan(venster, plek.lid, null);
  }

  @Test
  void zaanstad_het_teamlid_neemt_zelf_op_en_de_procesondersteuner_niet(Venster venster) {
    Plek plek = new Plek("zaanstad-wes");
    venster.als(plek.lid).open("/meldingen");
    in(venster, "zaanstad-geen-meldingen");
    begin(venster);
    in(venster, "zaanstad-invoer");
    vulIn(venster, "mevrouw Zonnedauw", "Zelf contact met het team", "De inwoner zelf");
    zwaar(venster);
    naarHetTeam(venster);
    String melding = venster.pad();
    in(venster, "zaanstad-opname");

    Toetsteam buren = plek.gemeente.metTeam("Wijkteam West").team("Wijkteam West");
    Toetsmedewerker west = een.medewerker().vanTeam(buren).maak();
    venster.als(west).open(melding);
    assertThat(knop(venster, "Ik neem deze op").count()).isZero();
    venster.als(plek.ondersteuner()).open(melding).klik("Ik neem deze op");
    weigering(venster, "Keuze", "teamlid");
    in(venster, "zaanstad-ondersteuner-geweigerd");

    venster.als(plek.lid).open(melding).klik("Ik neem deze op");
    assertThat(venster.pad()).startsWith("/casussen/");
    in(venster, "zaanstad-casus");
    venster.open(melding);
    casusVan(venster, plek.lid, null);
  }

  @Test
  void zaanstad_geeft_bij_een_lichte_vraag_advies_aan_de_deur(Venster venster) {
    Plek plek = new Plek("zaanstad-wes");
    venster.als(plek.lid).open("/meldingen");
    begin(venster);
    vulIn(venster, "mevrouw Zonnedauw", "Zelf contact met het team", "De inwoner zelf");
    venster.vink("Welke leefgebieden raakt het?", "Lichamelijke gezondheid");
    venster.klik("Melding vastleggen");
    in(venster, "zaanstad-ontvangst");
    venster.volg("Naar de melding");
    assertThat(venster.tekst()).contains("dit team geeft bij lichte vragen advies");
    venster.vink("Uw keuze", "Advies gegeven").klik("Leg de keuze vast");
    assertThat(venster.tekst()).contains("Advies gegeven");
    in(venster, "zaanstad-advies");
  }

  @Test
  void de_huisarts_meldt_op_een_eigen_scherm_en_ziet_wat_ervan_werd(Venster venster) {
    Plek plek = new Plek("leeuwarden-2008-2011");
    Toetsmedewerker huisarts = plek.huisarts();
    venster.als(huisarts).open("/");
    in(venster, "huisarts-begin");
    venster.volg("Melding doen");
    venster.kies("Wat voor melding is het?", "Hulpvraag Wmo").vul("Naam", "mevrouw Zonnedauw");
    venster.vul("Postcode (niet verplicht)", "1234 AB");
    venster.vul("Het verhaal", "Zij is twee keer gevallen en eet slecht.");
    zwaar(venster);
    venster.vink("Is iemand nu in gevaar?", "Nee");
    venster.vink("Dreigt er een afsluiting of opzegging?", "Nee");
    venster.vink("Vermoedt iemand huiselijk geweld of kindermishandeling?", "Nee");
    venster.vink("Weet het huishouden van de melding?", "Ja");
    in(venster, "huisarts-invoer");
    venster.klik("Melding versturen");
    String eigen = venster.pad();
    assertThat(venster.tekst()).contains("Ontvangen", "Nummer van de melding:");
    in(venster, "huisarts-ontvangen");

    venster.als(plek.lid).open("/meldingen").volg("mevrouw Zonnedauw");
    venster.klik("Dit is de persoon");
    kiesTeam(venster);
    venster.als(huisarts).open("/partner/meldingen");
    assertThat(venster.tekst()).contains("mevrouw Zonnedauw", "Opgepakt door Wijkteam Oost");
    in(venster, "huisarts-lijst");
    venster.open(eigen);
    assertThat(venster.tekst()).contains("Opgepakt door Wijkteam Oost").doesNotContain("casus 20");
    venster.open("/meldingen");
    assertThat(venster.status()).isEqualTo(403);
    in(venster, "huisarts-niet-voor-u");
  }

  @Test
  void wie_een_melding_behandelt_over_een_casus_van_een_ander_team_hoort_wie_te_bellen(
      Venster venster) {
    Plek plek = new Plek("zaanstad-wes");
    venster.als(plek.lid).open("/meldingen");
    begin(venster);
    vulIn(venster, "mevrouw Zonnedauw", "Zelf contact met het team", "De inwoner zelf");
    zwaar(venster);
    naarHetTeam(venster);
    venster.klik("Ik neem deze op");
    String casus = venster.pad();

    Toetsteam buren = plek.gemeente.metTeam("Wijkteam West").team("Wijkteam West");
    Toetsmedewerker west = een.medewerker().vanTeam(buren).maak();
    venster.als(west).open(casus);
    assertThat(venster.kop1()).isEqualTo("Deze pagina is er niet");
    venster.open("/meldingen");
    begin(venster);
    vulIn(venster, "mevrouw Zonnedauw", "Zelf contact met het team", "Een naaste");
    venster.vinkNaam("Bekend bij de gemeente", "Dit is");
    assertThat(venster.tekst()).contains("Er loopt een casus bij Wijkteam Oost, bel 088 0000000.");
    in(venster, "bekend-elders");
    venster.klik("Melding vastleggen");
    venster.volg("Naar de melding");
    naarDeCasus(venster);
    assertThat(venster.tekst())
        .contains("Wijkteam Oost", plek.lid.naam(), "088 0000000")
        .doesNotContain("Zonnedauw");
    in(venster, "bel");
  }

  private static void begin(Venster venster) {
    venster.volg("Melding invoeren");
    assertThat(venster.kop1()).isEqualTo("Melding invoeren");
  }

  /** All but the leefgebieden. */
  private static void vulIn(Venster venster, String naam, String kanaal, String melder) {
    assertThat(venster.tekst()).contains(WIE);
    venster.kies("Wat voor melding is het?", "Hulpvraag Wmo");
    venster.kies("Hoe kwam de melding binnen?", kanaal).kies("Wie meldt?", melder);
    venster.vul("Naam", naam).vul("Postcode (niet verplicht)", "1234 AB");
    venster.vul("Het verhaal", "De post blijft liggen en er is weinig te eten in huis.");
    venster.vink("Is iemand nu in gevaar?", "Nee");
    venster.vink("Dreigt er een afsluiting of opzegging?", "Nee");
    venster.vink("Vermoedt iemand huiselijk geweld of kindermishandeling?", "Nee");
    venster.vink("Weet het huishouden van de melding?", "Ja");
  }

  private static void zwaar(Venster venster) {
    for (String leefgebied : new String[] {"Financiën", "Huisvesting", "Sociaal netwerk"}) {
      venster.vink("Welke leefgebieden raakt het?", leefgebied);
    }
  }

  /** Keeps the melding, says that nobody knows this person yet, and gives it to the team. */
  private static void naarHetTeam(Venster venster) {
    venster.klik("Melding vastleggen");
    assertThat(venster.kop1()).isEqualTo("Ontvangstbevestiging");
    venster.volg("Naar de melding").klik("Dit is de persoon");
    kiesTeam(venster);
  }

  private static void kiesTeam(Venster venster) {
    venster.vink("Uw keuze", "Nieuwe casus bij een team");
    venster.kies("Bij een nieuwe casus: naar welk team? (niet verplicht)", "Wijkteam Oost");
    venster.klik("Leg de keuze vast");
    assertThat(venster.tekst()).contains("Zo werkt dit team");
  }

  /** The refusal stands in place of the action, and its choice is a link to the design. */
  private static void weigering(Venster venster, String keuze, String woorden) {
    Locator vak = venster.pagina().locator(".kt-weigering").first();
    assertThat(vak.innerText()).contains("Wie wel", woorden);
    Locator link =
        vak.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(keuze)).first();
    assertThat(link.getAttribute("href")).startsWith("/inrichting/");
  }

  private static Locator knop(Venster venster, String naam) {
    return venster.pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
  }

  private static void naarDeCasus(Venster venster) {
    venster.pagina().locator("main a[href^='/casussen/']").first().click();
    assertThat(venster.pad()).startsWith("/casussen/");
  }

  private static void casusVan(
      Venster venster, Toetsmedewerker wie, @org.jspecify.annotations.Nullable String naam) {
    naarDeCasus(venster);
    assertThat(venster.pagina().locator(".casuskop__feiten").innerText())
        .contains("asushouder " + wie.naam());
    if (naam != null) {
      in(venster, naam);
    }
  }

  private static void in(Venster venster, String naam) {
    venster.isInOrde().schermafdruk("opname-" + naam);
  }
}
