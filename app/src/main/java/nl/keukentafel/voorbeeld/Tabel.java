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
  STAPVRAAG(
      "casus.stapvraag",
      "id casus stap kernbesluit reden agendapunt gevraagd_door gevraagd_op uitkomst uitkomst_op"),
  TAAK(
      "casus.taak",
      "id versie casus soort wat wie uiterlijk wet gegeven_door gegeven_op gewijzigd_op"
          + " gewijzigd_door uitkomst uitkomst_op uitkomst_door"),
  TOESTEMMINGVRAAG(
      "toestemming.vraag",
      "id casus huishouden over_persoon vertrouwelijk doel ontvanger wet categorieen waarvoor tot"
          + " gesteld_door gesteld_op vervallen_op"),
  ANTWOORD(
      "toestemming.antwoord", "id vraag ja vorm van bron aanwezigen vastgelegd_door vastgelegd_op"),
  GEVER("toestemming.gever", "id antwoord persoon"),
  INTREKKING("toestemming.intrekking", "id antwoord persoon reden vastgelegd_door op"),
  GESPREK(
      "gesprek.gesprek",
      "id versie casus datum begin_tijd minuten wet instrument meetmoment gemaakt_op gewijzigd_op"
          + " gewijzigd_door afgerond_op afgerond_door"),
  AANWEZIGE("gesprek.aanwezige", "gesprek nummer als wie naam"),
  BLAD("gesprek.blad", "gesprek leefgebied versie niets op door"),
  PASSAGE(
      "gesprek.passage",
      "id gesprek leefgebied soort versie tekst over_persoon vertrouwelijk op door"),
  SCORE(
      "gesprek.score", "gesprek leefgebied domein over_persoon niveau eigen vertrouwelijk op door"),
  VELDVERSIE(
      "gesprek.veldversie",
      "gesprek leefgebied veld versie waarde over_persoon vertrouwelijk op door"),
  METING(
      "gesprek.meting",
      "id casus gesprek instrument datum moment wet deels beoordelaars vastgelegd_op"
          + " vastgelegd_door"),
  METING_SCORE(
      "gesprek.meting_score", "meting over_persoon domein niveau eigen vertrouwelijk door"),
  PLAN(
      "plan.plan",
      "id casus nummer staat versie tekststand aanleiding reden begonnen_op begonnen_door"
          + " evalueren_op eigen_soort eigen_maker eigen_datum eigen_tekst teambesluit in_kracht_op"
          + " in_kracht_door vervangen_op"),
  DOEL(
      "plan.doel",
      "plan id versie leefgebied tekst categorie over_persoon vertrouwelijk weg maker"),
  ACTIE(
      "plan.actie",
      "plan id doel versie wat soort personen naam organisatie rol wanneer uiterlijk status"
          + " uitkomst interventie overgeslagen over_persoon vertrouwelijk weg maker"),
  STUKVERSIE(
      "plan.stukversie",
      "plan soort stuk versie aard velden categorie over_persoon vertrouwelijk maker door op"),
  TREDE("plan.trede", "casus leefgebied trede versie bevinding toelichting door op"),
  AKKOORD(
      "plan.akkoord", "id plan persoon tekststand namens vorm zonder toelichting datum door op"),
  EVALUATIE("plan.evaluatie", "id casus doel datum bewoner werker toelichting door op"),
  VERWIJZING(
      "inzet.verwijzing",
      "id versie casus organisatie contactpersoon leefgebied wet vorm regie inrichting_versie vraag"
          + " overbrugging deelt grondslag over_persoon vertrouwelijk stand stand_op stand_reden"
          + " verwachte_start gestart_op terugkoppeling_voor terugkoppeling_op klok teambesluit"
          + " gemaakt_door gemaakt_op gewijzigd_door gewijzigd_op"),
  VERWIJZING_STAP("inzet.verwijzing_stap", "id verwijzing naar dag reden door op"),
  TERUGKOPPELING(
      "inzet.terugkoppeling",
      "id verwijzing dag van_wie resultaat terugval nazorg volgende_voor door op"),
  INZET(
      "inzet.inzet",
      "id versie casus organisatie leefgebied lijn wet leveringsvorm opdrachtgever helper"
          + " helper_rol wat kosten_per_maand van tot einde_reden verwijzing over_persoon"
          + " vertrouwelijk gemaakt_door gemaakt_op gewijzigd_door gewijzigd_op"),
  MELDING(
      "melding.melding",
      "id nummer soort kanaal melder_soort melder_naam melder_medewerker melder_organisatie"
          + " huishouden_weet over_naam over_adres over_postcode over_plaats over_geboren persoon"
          + " huishouden leefgebieden tekst gevaar dreiging geweld urgentie ontvangen_op"
          + " ingevoerd_door stand opnieuw_op team uitkomst uitkomst_vervolg uitkomst_aan"
          + " uitkomst_reden beslist_door beslist_op casus werk_gesloten_op"),
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
