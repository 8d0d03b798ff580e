package nl.keukentafel.inzet;

import static nl.keukentafel.database.sql.inzet.Tables.INZET_;
import static nl.keukentafel.database.sql.termijn.Tables.KLOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Sluitbezwaar;
import nl.keukentafel.casus.Sluitbezwaren;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Family J and the second line in each design (2-inrichting, outcomes), over HTTP: who may, in
 * which form, who holds the regie after, what comes back, and who sees it.
 */
@MetProduct
final class InzetTest {

  private static final String CONSENSUS =
      """
      {"naam": {"nl": "Samen", "en": "Together"},
       "keuzes": {"besluit_inschakelen": {"waarde": "consensus", "bron": "toets"},
                  "binnen_team": {"waarde": "vrij", "bron": "toets"}}}
      """;

  private static final Pattern PUNT = Pattern.compile("id=\"punt-([0-9a-f-]{36})\"");
  private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

  private final Product product;
  private final Spelers een;

  InzetTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  /** One test moves the time on; the next begins on the Monday again. */
  @BeforeEach
  void zet_de_klok_terug() {
    product.klok().terug();
  }

  // The outcomes of J (2-inrichting)

  @Test
  void zaanstad_wes_inschakelen_houdt_de_regie_bij_de_generalist() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    plek.begint(verwijzing);
    assertThat(plek.regie().vorm()).isEqualTo(Regievorm.TEAMLID);
    assertThat(plek.regie().houder()).isEqualTo(plek.houder.id().waarde());
    assertThat(plek.als(plek.houder).haal(plek.pad() + "/inzet").tekst())
        .contains("Thuisbegeleiding Waard", "casushouder", "Fatma Aydin, gezinsbegeleider");
  }

  @Test
  void zaanstad_wes_dezelfde_casus_kan_ook_worden_overgedragen_en_komt_terug() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "volledig_over");
    assertThat(plek.regie().vorm())
        .as("tot zij beginnen blijft de regie")
        .isEqualTo(Regievorm.TEAMLID);
    plek.begint(verwijzing);
    assertThat(plek.regie().vorm()).isEqualTo(Regievorm.ORGANISATIE);
    assertThat(plek.regie().houder())
        .isEqualTo(plek.gemeente.organisatie("Thuisbegeleiding Waard").waarde());
    assertThat(
            plek.stap(
                    plek.houder, verwijzing, "beeindigd", "beeindigd_reden", "Het doel is bereikt.")
                .status())
        .isEqualTo(303);
    assertThat(plek.regie().vorm()).isEqualTo(Regievorm.TEAMLID);
    assertThat(plek.regie().houder()).isEqualTo(plek.houder.id().waarde());
  }

  @Test
  void leeuwarden_2008_de_tweede_lijn_wordt_van_opzij_gevolgd() {
    Inzetplek plek = Inzetplek.van(product, een, "leeuwarden-2008-2011");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "zijdelings_bewaken");
    plek.begint(verwijzing);
    assertThat(plek.regie().vorm()).isEqualTo(Regievorm.ORGANISATIE);
    assertThat(plek.als(plek.houder).haal(plek.pad() + "/inzet").tekst())
        .contains("Thuisbegeleiding Waard", "overgedragen");
    Antwoord anders = plek.vraag(plek.houder, "Thuisbegeleiding Waard", "inschakelen_met_regie");
    assertThat(anders.status()).isEqualTo(403);
    assertThat(anders.tekst()).contains("kt-weigering", "Keuze 1.14", "Geldig sinds");
  }

  @Test
  void leeuwarden_2012_doorverwezen_en_de_regie_blijft_niet() {
    Inzetplek plek = Inzetplek.van(product, een, "leeuwarden-2012");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "volledig_over");
    plek.begint(verwijzing);
    assertThat(plek.regie().vorm()).isEqualTo(Regievorm.ORGANISATIE);
    Antwoord anders = plek.vraag(plek.houder, "Thuisbegeleiding Waard", "zijdelings_bewaken");
    assertThat(anders.status()).isEqualTo(403);
    assertThat(anders.tekst()).contains("Keuze 1.14", "Begeleid het gezin thuis.");
  }

  @Test
  void waar_het_team_besluit_gaat_de_vraag_pas_na_het_teambesluit_uit() {
    Inzetplek plek = Inzetplek.met(product, een, CONSENSUS);
    Antwoord alleen = plek.vraag(plek.houder, "Thuisbegeleiding Waard", "inschakelen_met_regie");
    assertThat(alleen.status()).isEqualTo(403);
    assertThat(alleen.tekst())
        .contains("kt-weigering", "Keuze 5.4", "Zet op de agenda van het team");

    String verwijzing =
        plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie", "wijze", "team");
    assertThat(plek.stand(verwijzing)).isEqualTo("wacht_op_team");
    teamBesluit(plek, verwijzing, true);
    assertThat(plek.stand(verwijzing)).isEqualTo("aangevraagd");

    String tweede = plek.gevraagd("Jeugdpunt Lindewaard", "inschakelen_met_regie", "wijze", "team");
    teamBesluit(plek, tweede, false);
    assertThat(plek.stand(tweede)).isEqualTo("team_wees_af");
    assertThat(plek.als(plek.houder).haal(tweede).tekst()).contains("Team wees af");
  }

  @Test
  void een_procesondersteuner_vraagt_geen_hulp_van_anderen() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    Toetsmedewerker ondersteuner =
        een.medewerker().vanTeam(plek.team).als(Hoedanigheid.PROCESONDERSTEUNER).maak();
    assertThat(plek.vraag(ondersteuner, "Thuisbegeleiding Waard", "inschakelen_met_regie").status())
        .isIn(403, 404);
  }

  // The steps

  @Test
  void de_casus_wacht_op_de_tweede_lijn_en_zegt_wat_dat_overbrugt() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    String pagina = plek.als(plek.houder).haal(plek.pad() + "/inzet").tekst();
    assertThat(pagina)
        .contains(
            "Wacht op Thuisbegeleiding Waard", "De casushouder belt elke week.", "staaf--wacht");
    plek.stap(plek.houder, verwijzing, "aanvaard", "verwachte_start", "14 december 2026");
    assertThat(plek.als(plek.houder).haal(verwijzing).tekst())
        .contains("begint naar verwachting 14 dec");
  }

  @Test
  void wie_afwijst_zegt_waarom() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    Antwoord zonder = plek.stap(plek.houder, verwijzing, "afgewezen");
    assertThat(zonder.status()).isEqualTo(422);
    assertThat(zonder.tekst()).contains("Schrijf waarom.");
    plek.stap(plek.houder, verwijzing, "afgewezen", "afgewezen_reden", "Geen plaats tot maart.");
    assertThat(plek.stand(verwijzing)).isEqualTo("afgewezen");
    assertThat(plek.als(plek.houder).haal(verwijzing).tekst())
        .contains("Geen plaats tot maart.", "Vraag een andere organisatie");
  }

  @Test
  void een_stap_die_niet_kan_en_een_oude_bladzijde_worden_gezegd() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    Antwoord teVroeg = plek.stap(plek.houder, verwijzing, "beeindigd", "beeindigd_reden", "Klaar.");
    assertThat(teVroeg.status()).isEqualTo(409);
    assertThat(teVroeg.tekst()).contains("Deze stap kan niet meer");
    Antwoord oud =
        plek.als(plek.houder)
            .stuur(
                verwijzing + "/stap",
                "stap",
                "ingetrokken",
                "versie",
                "99",
                "ingetrokken_reden",
                "Mijn reden blijft staan.");
    assertThat(oud.status()).isEqualTo(409);
    assertThat(oud.tekst())
        .contains("Een collega heeft dit net veranderd", "Mijn reden blijft staan.");
  }

  @Test
  void terugkoppeling_heeft_een_dag_volgens_de_afspraak_en_wordt_werk() {
    Inzetplek plek =
        Inzetplek.van(product, een, "zaanstad-wes").metAfspraak("Thuisbegeleiding Waard", 14);
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    plek.stap(plek.houder, verwijzing, "aanvaard");
    assertThat(plek.als(plek.houder).haal(verwijzing).tekst()).contains("2026-10-19");
    plek.stap(
        plek.houder,
        verwijzing,
        "gestart",
        "terug_voor",
        "19-10-2026",
        "leveringsvorm",
        "in_natura",
        "opdrachtgever",
        "gemeente");
    assertThat(klokken(plek)).isEqualTo(1);
    product.klok().vooruit(Duration.ofDays(20));
    String laat = plek.als(plek.houder).haal(verwijzing).tekst();
    assertThat(laat).contains("6 dagen te laat");
    assertThat(plek.als(plek.houder).haal(plek.pad()).tekst())
        .contains("Terugkoppeling van de tweede lijn");

    Antwoord onaf = plek.terugkoppeling(verwijzing, "volgende_voor", "gisteren");
    assertThat(onaf.status()).isEqualTo(422);
    Antwoord eerste = plek.terugkoppeling(verwijzing, "volgende_voor", "14 december 2026");
    assertThat(eerste.status()).as(eerste.toString()).isEqualTo(303);
    assertThat(klokken(plek)).as("de volgende is nu de klok").isEqualTo(1);
    Antwoord laatste = plek.terugkoppeling(verwijzing);
    assertThat(laatste.status()).isEqualTo(303);
    assertThat(klokken(plek)).isZero();
    assertThat(plek.als(plek.houder).haal(verwijzing).tekst())
        .contains("De kinderen komen te laat op school.", "Bel na een maand.");
  }

  @Test
  void een_lopende_verwijzing_of_ontbrekende_terugkoppeling_houdt_sluiten_tegen() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    assertThat(bezwaren(plek)).isEmpty();
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    assertThat(bezwaren(plek))
        .extracting(Sluitbezwaar::berichtsleutel)
        .contains("inzet.bezwaar.loopt");
    plek.begint(verwijzing);
    plek.stap(plek.houder, verwijzing, "beeindigd", "beeindigd_reden", "Het doel is bereikt.");
    assertThat(bezwaren(plek))
        .extracting(Sluitbezwaar::berichtsleutel)
        .contains("inzet.bezwaar.terugkoppeling");
    assertThat(plek.terugkoppeling(verwijzing).status()).isEqualTo(303);
    assertThat(bezwaren(plek)).isEmpty();
  }

  @Test
  void hulp_die_begint_staat_bij_wie_actief_is_en_stopt_met_de_verwijzing() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    plek.begint(verwijzing);
    String inzet =
        plek.gemeente.doe(() ->
            product
                .database()
                .sql()
                .select(INZET_.ID)
                .from(INZET_)
                .where(INZET_.CASUS.eq(plek.casus.waarde()))
                .fetchSingle()
                .value1()
                .toString());
    Antwoord zo =
        plek.als(plek.houder)
            .stuur(
                plek.pad() + "/inzet/" + inzet + "/einde", "versie", "1", "einde_reden", "Klaar.");
    assertThat(zo.locatie()).as("die eindigt met de verwijzing").isEqualTo(verwijzing);
    plek.stap(plek.houder, verwijzing, "beeindigd", "beeindigd_reden", "Het doel is bereikt.");
    assertThat(plek.als(plek.houder).haal(plek.pad() + "/inzet").tekst())
        .contains("Eerder actief", "Het doel is bereikt.");
  }

  // Inzet that is there already

  @Test
  void twee_organisaties_op_een_leefgebied_geven_een_overlap() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    leg(plek, plek.houder, "Thuisbegeleiding Waard", "20-7-2026", "kosten", "480");
    leg(plek, plek.houder, "Kredietbank Lindewaard", "12-8-2026", "kosten", "0");
    String pagina = plek.als(plek.houder).haal(plek.pad() + "/inzet").tekst();
    assertThat(pagina)
        .contains("Overlap op", "12 aug", "staaf--overlap", "2 organisaties, nu € 480 per maand");
  }

  @Test
  void twee_mensen_wijzigen_dezelfde_hulp_en_niets_raakt_kwijt() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    leg(plek, plek.houder, "Thuisbegeleiding Waard", "20-7-2026");
    Matcher link =
        Pattern.compile("href=\"(" + plek.pad() + "/inzet/[0-9a-f-]{36})/wijzigen\"")
            .matcher(plek.als(plek.houder).haal(plek.pad() + "/inzet").tekst());
    assertThat(link.find()).isTrue();
    String inzet = link.group(1);
    assertThat(wijzig(plek, plek.houder, inzet, "1", "Post en betalingen.").status())
        .isEqualTo(303);
    Antwoord tweede = wijzig(plek, plek.collega, inzet, "1", "Huishouden en koken.");
    assertThat(tweede.status()).as(tweede.toString()).isEqualTo(409);
    assertThat(tweede.tekst()).contains("Post en betalingen.", "Huishouden en koken.");
    assertThat(plek.als(plek.houder).haal(inzet + "/wijzigen").tekst())
        .contains("Post en betalingen.");
  }

  @Test
  void een_leeg_formulier_zegt_per_veld_wat_er_mist() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String organisatie = plek.gemeente.organisatie("Thuisbegeleiding Waard").toString();
    Antwoord verwijzing =
        plek.als(plek.houder).stuur(plek.pad() + "/verwijzingen", "organisatie", organisatie);
    assertThat(verwijzing.status()).isEqualTo(422);
    assertThat(verwijzing.tekst())
        .contains(
            "Schrijf wat u hun vraagt.", "Kies een leefgebied.", "Kies hoe u hen inschakelt.");
    Antwoord inzet = plek.als(plek.houder).stuur(plek.pad() + "/inzet", "organisatie", organisatie);
    assertThat(inzet.status()).isEqualTo(422);
    assertThat(inzet.tekst()).contains("Schrijf wat zij doen.", "Kies wie de opdracht gaf.");
  }

  // Who sees it

  @Test
  void wat_in_vertrouwen_is_verteld_ziet_alleen_wie_het_draagt() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String open = plek.gevraagd("Jeugdpunt Lindewaard", "inschakelen_met_regie");
    String geheim =
        plek.gevraagd(
            "Thuisbegeleiding Waard",
            "inschakelen_met_regie",
            "over",
            plek.moeder.toString(),
            "vertrouwelijk",
            "ja");
    Bezoeker collega = plek.als(plek.collega);
    assertThat(collega.haal(open).status()).isEqualTo(200);
    assertThat(collega.haal(geheim).status()).isEqualTo(404);
    assertThat(collega.haal(plek.pad() + "/inzet").tekst())
        .contains("Jeugdpunt")
        .doesNotContain("Thuisbegeleiding");
    assertThat(plek.als(plek.houder).haal(geheim).tekst()).contains("In vertrouwen verteld door");
    plek.begint(geheim);
    assertThat(klokken(plek)).as("ook de klok verraadt niets").isZero();
    assertThat(collega.haal(plek.pad()).tekst())
        .doesNotContain("Thuisbegeleiding", "Terugkoppeling van de tweede lijn");
  }

  @Test
  void medische_hulp_is_afgeschermd_voor_wie_niet_betrokken_is() {
    Inzetplek plek = Inzetplek.met(product, een, Inzetplek.DELEN_VRIJ);
    leg(plek, plek.houder, "Vlietzorg", "20-7-2026", "leefgebied", "verslaving");
    String collega = plek.als(plek.collega).haal(plek.pad() + "/inzet").tekst();
    assertThat(collega)
        .doesNotContain("Vlietzorg", "erslaving")
        .contains("1 organisatie is voor u afgeschermd");
    assertThat(plek.als(plek.houder).haal(plek.pad() + "/inzet").tekst()).contains("Vlietzorg");
  }

  @Test
  void een_ander_team_een_andere_gemeente_en_een_verzonnen_id_geven_hetzelfde() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    String verwijzing = plek.gevraagd("Thuisbegeleiding Waard", "inschakelen_met_regie");
    Inzetplek elders = Inzetplek.van(product, een, "zaanstad-wes");
    Bezoeker vreemd = elders.als(elders.houder);
    String verzonnen = "/casussen/" + UUID.randomUUID() + "/verwijzingen/" + UUID.randomUUID();
    assertThat(zonderTijd(vreemd.haal(verwijzing))).isEqualTo(zonderTijd(vreemd.haal(verzonnen)));
    assertThat(vreemd.haal(verwijzing).status()).isEqualTo(404);
    assertThat(vreemd.haal(plek.pad() + "/inzet").status()).isEqualTo(404);
    assertThat(
            elders.vraag(elders.houder, "Thuisbegeleiding Waard", "inschakelen_met_regie").status())
        .isEqualTo(303);
    // A verwijzing of another casus is not there under one's own.
    String scheef = elders.pad() + verwijzing.substring(verwijzing.indexOf("/verwijzingen/"));
    assertThat(vreemd.haal(scheef).status()).isEqualTo(404);
    assertThat(
            vreemd
                .stuur(
                    elders.pad() + "/verwijzingen",
                    "organisatie",
                    plek.gemeente.organisatie("Thuisbegeleiding Waard").toString())
                .status())
        .as("een organisatie van elders")
        .isEqualTo(422);
  }

  // What goes along

  @Test
  void zonder_grond_gaat_er_niets_mee_en_staat_er_hoe_het_wel_kan() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    Antwoord geweigerd =
        plek.vraag(
            plek.houder,
            "Vlietzorg",
            "inschakelen_met_regie",
            "over",
            plek.moeder.toString(),
            "deelt",
            "medisch");
    assertThat(geweigerd.status()).as(geweigerd.toString()).isEqualTo(403);
    assertThat(geweigerd.tekst())
        .contains("kt-weigering", "Wmo 2015 art. 5.1.1 lid 5", "Gezondheid", "Vraag toestemming");
    Antwoord jurist =
        plek.vraag(
            plek.houder,
            "Kredietbank Lindewaard",
            "inschakelen_met_regie",
            "wet",
            "participatiewet");
    assertThat(jurist.status()).isEqualTo(403);
    assertThat(jurist.tekst()).contains("kt-weigering");
  }

  @Test
  void met_toestemming_gaat_het_wel_mee_en_alleen_naar_die_ene() {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    Bezoeker houder = plek.als(plek.houder);
    Antwoord vraag =
        houder.stuur(
            plek.pad() + "/toestemming",
            "voor",
            plek.moeder.toString(),
            "doel",
            "delen",
            "ontvanger",
            "Vlietzorg",
            "waarvoor",
            "de behandeling op tijd laten beginnen",
            "wet",
            "wmo",
            "tot",
            "23-05-2027",
            "categorie",
            "contact",
            "categorie",
            "medisch");
    assertThat(vraag.status()).as(vraag.toString()).isEqualTo(303);
    Antwoord ja =
        houder.stuur(
            vraag.locatie(),
            "antwoord",
            "ja",
            "vorm",
            "gesproken",
            "gever",
            plek.moeder.toString());
    assertThat(ja.status()).as(ja.toString()).isEqualTo(303);
    String verwijzing =
        plek.gevraagd(
            "Vlietzorg",
            "inschakelen_met_regie",
            "over",
            plek.moeder.toString(),
            "deelt",
            "medisch");
    assertThat(houder.haal(verwijzing).tekst()).contains("Grond: Wmo 2015 art. 5.1.1 lid 5");
    Antwoord meer =
        plek.vraag(
            plek.houder,
            "Vlietzorg",
            "inschakelen_met_regie",
            "over",
            plek.moeder.toString(),
            "deelt",
            "financien");
    assertThat(meer.status()).as("daar ging de toestemming niet over").isEqualTo(403);
  }

  private List<Sluitbezwaar> bezwaren(Inzetplek plek) {
    TransactionTemplate transactie =
        new TransactionTemplate(product.bean(PlatformTransactionManager.class));
    List<Sluitbezwaar> alle =
        plek.houder
            .context()
            .doe(() ->
                Objects.requireNonNull(
                    transactie.execute(_ -> product.bean(Sluitbezwaren.class).van(plek.casus))));
    return alle.stream().filter(bezwaar -> bezwaar.berichtsleutel().startsWith("inzet.")).toList();
  }

  private int klokken(Inzetplek plek) {
    CasusId casus = plek.casus;
    return plek.gemeente.doe(() ->
        product
            .database()
            .sql()
            .fetchCount(
                KLOK,
                KLOK.VOOR
                    .eq(casus.waarde())
                    .and(KLOK.SOORT.eq("gemeente.terugkoppeling"))
                    .and(KLOK.AFGEROND_OP.isNull())));
  }

  private static void leg(
      Inzetplek plek, Toetsmedewerker wie, String organisatie, String van, String... extra) {
    List<String> velden =
        new ArrayList<>(
            List.of(
                "organisatie", plek.gemeente.organisatie(organisatie).toString(),
                "wat", "Hulp thuis.",
                "lijn", "eerste",
                "wet", "wmo",
                "leveringsvorm", "in_natura",
                "opdrachtgever", "gemeente",
                "van", van));
    velden.addAll(List.of(extra));
    if (!velden.contains("leefgebied")) {
      velden.addAll(List.of("leefgebied", "opvoeding"));
    }
    Antwoord antwoord = plek.als(wie).stuur(plek.pad() + "/inzet", velden.toArray(String[]::new));
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
  }

  private static Antwoord wijzig(
      Inzetplek plek, Toetsmedewerker wie, String inzet, String versie, String wat) {
    return plek.als(wie)
        .stuur(
            inzet,
            "versie",
            versie,
            "wat",
            wat,
            "leefgebied",
            "opvoeding",
            "lijn",
            "eerste",
            "wet",
            "wmo",
            "leveringsvorm",
            "in_natura",
            "opdrachtgever",
            "gemeente",
            "van",
            "20-7-2026");
  }

  /** The team talks in a real overleg and decides; the house hears it within that transaction. */
  private static void teamBesluit(Inzetplek plek, String verwijzing, boolean aangenomen) {
    Bezoeker voorzitter = plek.als(plek.leider);
    Antwoord gepland =
        voorzitter.stuur(
            "/overleg",
            "team",
            plek.team.id().toString(),
            "vorm",
            "casuistiek",
            "datum",
            aangenomen ? "7-10-2026" : "8-10-2026",
            "tijd",
            "9.30");
    assertThat(gepland.status()).as(gepland.toString()).isEqualTo(303);
    String overleg = gepland.locatie().replaceFirst("\\?.*", "");
    voorzitter.stuur(overleg + "/open");
    voorzitter.stuur(
        overleg + "/aanwezigheid",
        "aanwezig",
        plek.leider.id().toString(),
        "aanwezig",
        plek.houder.id().toString());
    String agenda = voorzitter.haal(overleg).tekst();
    assertThat(agenda).contains("Inschakelen tweede lijn, casus", verwijzing);
    String punt = overleg + "/punten/" + eerste(PUNT, agenda);
    for (Toetsmedewerker stem : List.of(plek.leider, plek.houder)) {
      voorzitter.stuur(
          punt + "/stemmen",
          "was-" + stem.id(),
          "",
          "wasreden-" + stem.id(),
          "",
          "keuze-" + stem.id(),
          aangenomen ? "voor" : "bezwaar",
          "reden-" + stem.id(),
          aangenomen ? "" : "Eerst het netwerk.");
    }
    Antwoord besluit =
        voorzitter.stuur(
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

  private static String eerste(Pattern patroon, String tekst) {
    Matcher gevonden = patroon.matcher(tekst);
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  private static String zonderTijd(Antwoord antwoord) {
    return antwoord.status()
        + antwoord
            .tekst()
            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
            .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
            .replaceAll("\\b\\d{1,2}\\.\\d{2}( uur)?\\b", "{tijd}");
  }
}
