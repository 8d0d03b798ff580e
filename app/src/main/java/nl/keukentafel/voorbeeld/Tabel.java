package nl.keukentafel.voorbeeld;

import java.util.List;

/**
 * The tables that are filled in bulk, in an order that foreign keys allow, with the columns we
 * give. The gemeente is filled in by the database, from the transaction.
 */
enum Tabel {
  ORGANISATIE(
      "organisatie.organisatie",
      "id naam soort telefoon email straat huisnummer postcode plaats zoek"),
  SAMENWERKING(
      "organisatie.samenwerking",
      "id organisatie team vorm contactpersoon route terugkoppeling_dagen"),
  OVEREENKOMST("organisatie.overeenkomst", "id soort titel van tot"),
  PARTIJ("organisatie.partij", "overeenkomst organisatie rol fte"),
  WIJK("team.wijk", "id naam inwoners huishoudens"),
  WIJK_POSTCODE("team.wijk_postcode", "postcode wijk"),
  TEAM("team.team", "id naam uitvalsbasis telefoon"),
  TEAM_WIJK("team.team_wijk", "team wijk"),
  MEDEWERKER(
      "team.medewerker",
      "id account voornaam tussenvoegsel achternaam email telefoon organisatie rollen"),
  LIDMAATSCHAP(
      "team.lidmaatschap", "id team medewerker positie type dienstverband uren presentie_uren van"),
  EXPERTISE("team.expertise", "medewerker leefgebied niveau"),
  REGISTRATIE("team.registratie", "medewerker register tot"),
  INRICHTING(
      "inrichting.versie",
      "team versie geldig_vanaf inhoud toelichting vastgesteld_door vastgesteld_op"),
  PERSOON(
      "huishouden.persoon",
      "id voornamen roepnaam voorletters tussenvoegsel achternaam partnertussenvoegsel partnernaam"
          + " naamgebruik geslacht geboren_jaar geboren_maand geboren_dag bsn_versleuteld"
          + " bsn_sleutel telefoon email taal communicatie zoek gewijzigd_op"),
  HUISHOUDEN(
      "huishouden.huishouden",
      "id naam straat huisnummer toevoeging postcode plaats adres_beschermd wijk zoek begonnen_op"
          + " gewijzigd_op"),
  LID("huishouden.lid", "id huishouden persoon rol van"),
  BIJRELATIE("huishouden.bijrelatie", "id persoon huishouden soort van"),
  NETWERKLID("huishouden.netwerklid", "id huishouden naam soort wat sterkte telefoon van"),
  VERTEGENWOORDIGING("huishouden.vertegenwoordiging", "id voor door door_naam soort bewijs van"),
  KLOK(
      "termijn.klok",
      "id soort voor_soort voor gestart_op half_op let_op_vanaf uiterlijk afgerond_op"),
  OVERLEG(
      "overleg.overleg",
      "id team soort gepland_op plaats gepland_door stand geopend_op geopend_door afgesloten_op"
          + " afgesloten_door"),
  AANWEZIGHEID("overleg.aanwezigheid", "overleg medewerker sinds vastgelegd_door"),
  AGENDAPUNT(
      "overleg.agendapunt",
      "id overleg team kernbesluit onderwerp_soort onderwerp titel link gevraagd_door gevraagd_op"
          + " stand"),
  STEM("overleg.stem", "id agendapunt overleg medewerker keuze reden op vastgelegd_door"),
  TEAMBESLUIT(
      "overleg.teambesluit",
      "id agendapunt overleg team kernbesluit wijze beslist_door uitkomst reden aanwezigen aanwezig"
          + " quorum voor bezwaar onthouden inrichting_versie genomen_op vastgelegd_door"),
  CASUS(
      "casus.casus",
      "id nummer huishouden fase fase_sinds leidend_team casushouder wetten grondslag urgentie"
          + " zwaarte deskundigheid voorrang_reden voorrang_door voorrang_op reden geopend_op"
          + " laatste_contact_op"),
  FASEWISSEL("casus.fasewissel", "id casus van naar op door reden teambesluit"),
  HOUDERSCHAP("casus.houderschap", "id casus medewerker van tot reden gegeven_door"),
  TEAMROL("casus.teamrol", "id casus team rol leefgebieden van tot"),
  REGIE("casus.regie", "id casus vorm houder van tot reden gegeven_door"),
  LEEFGEBIED("casus.leefgebied", "casus leefgebied reden sinds door"),
  JOURNAAL(
      "casus.journaal",
      "id casus op door soort wet tekst over_persoon vertrouwelijk gewijzigd_op"
          + " gewijzigd_door"),
  AANDACHT("casus.aandacht", "id casus soort tekst op door"),
  MELDING(
      "melding.melding",
      "id nummer soort kanaal melder_soort melder_naam melder_medewerker melder_organisatie"
          + " huishouden_weet over_naam over_adres over_postcode over_plaats over_geboren persoon"
          + " huishouden leefgebieden tekst gevaar dreiging geweld urgentie ontvangen_op"
          + " ingevoerd_door stand opnieuw_op team uitkomst uitkomst_vervolg uitkomst_aan"
          + " uitkomst_reden beslist_door beslist_op casus"),
  TRIAGE(
      "melding.triage",
      "id melding tabel tabelversie voorstel keuze team afgeweken reden teambesluit beslist_door"
          + " beslist_op"),
  LOGREGEL(
      "logboek.regel", "tijd trace wie namens handeling verwerking over_soort over grondslag wet"),
  VOLGNUMMER("kern.volgnummer", "soort jaar laatste");

  private final String naam;
  private final List<String> kolommen;

  Tabel(String naam, String kolommen) {
    this.naam = naam;
    this.kolommen = List.of(kolommen.split(" "));
  }

  /** Schema and table. */
  String naam() {
    return naam;
  }

  List<String> kolommen() {
    return kolommen;
  }

  /** The temporary table through which the rows go. */
  String laadnaam() {
    return "laad_" + naam.replace('.', '_');
  }
}
