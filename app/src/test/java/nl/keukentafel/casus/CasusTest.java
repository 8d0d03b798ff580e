package nl.keukentafel.casus;

import static nl.keukentafel.database.sql.casus.Tables.JOURNAAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casussen.OpenCasus;
import nl.keukentafel.casus.Casussen.Opening;
import nl.keukentafel.casus.usecase.WijsCasusToe;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.termijn.Klokstand;
import nl.keukentafel.termijn.Termijnen;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The casus against the whole product: opened, shared out, written, and closed to others. */
@MetProduct
class CasusTest {
  private static final String CONSENSUS =
      """
      {"naam": {"nl": "Samen", "en": "Together"},
       "keuzes": {"besluit_verdeling": {"waarde": "consensus", "bron": "toets"}}}
      """;

  private static final String DELEN_VRIJ =
      """
      {"naam": {"nl": "Vrij", "en": "Free"},
       "keuzes": {"binnen_team": {"waarde": "vrij", "bron": "toets"}}}
      """;

  private final Product product;
  private final Spelers een;
  private final Toetsteam oost;
  private final Toetsmedewerker leider;
  private final Toetsmedewerker lid;

  CasusTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    oost = een.gemeente("Lindewaard").metTeam("Oost").team("Oost").metInrichting(DELEN_VRIJ);
    leider = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLEIDER).maak();
    lid =
        een.medewerker()
            .vanTeam(oost)
            .als(Hoedanigheid.TEAMLID)
            .metExpertise("financien", "doet")
            .maak();
  }

  private HuishoudenId huishouden(String naam) {
    return doe(
            lid,
            () ->
                product
                    .bean(Huishoudens.class)
                    .begin(
                        new Huishoudens.NieuwePersoon(
                            naam,
                            LocalDate.of(1980, 3, 1),
                            "Lijsterbeslaan",
                            "12",
                            null,
                            null,
                            null),
                        lid.gebruiker()))
        .huishouden();
  }

  private <R extends @Nullable Object> R doe(Toetsmedewerker wie, Callable<R> werk) {
    return product.database().doe(wie.context(), werk);
  }

  private OpenCasus opdracht(HuishoudenId huishouden, @Nullable Toetsmedewerker houder) {
    return new OpenCasus(
        huishouden,
        oost.id(),
        houder == null ? null : houder.id(),
        Set.of(Wet.WMO),
        "Wmo 2015 art. 2.3.2",
        "gewoon",
        List.of("financien"),
        List.of("financien"),
        "hulpvraag",
        null);
  }

  private Opening open(HuishoudenId huishouden, @Nullable Toetsmedewerker houder) {
    return leider
        .context()
        .doe(() -> casussen().open(opdracht(huishouden, houder), leider.gebruiker()));
  }

  private CasusId geopend(String naam, @Nullable Toetsmedewerker houder) {
    Opening opening = open(huishouden(naam), houder);
    assertThat(opening).isInstanceOf(Opening.Geopend.class);
    return ((Opening.Geopend) opening).casus();
  }

  private Casussen casussen() {
    return product.bean(Casussen.class);
  }

  @Test
  void een_huishouden_heeft_hoogstens_een_casus_ook_als_twee_tegelijk_openen() throws Exception {
    HuishoudenId huishouden = huishouden("Naima Kievit");
    List<Callable<Opening>> tegelijk = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      tegelijk.add(() -> open(huishouden, null));
    }
    List<Opening> uitkomsten = new ArrayList<>();
    try (ExecutorService werkers = Executors.newFixedThreadPool(6)) {
      for (Future<Opening> uitkomst : werkers.invokeAll(tegelijk)) {
        uitkomsten.add(uitkomst.get());
      }
    }
    assertThat(uitkomsten).filteredOn(Opening.Geopend.class::isInstance).hasSize(1);
    assertThat(uitkomsten).filteredOn(Opening.BestaatAl.class::isInstance).hasSize(5);
  }

  @Test
  void een_casus_heet_naar_jaar_en_volgnummer() {
    Opening opening = open(huishouden("Karin Kievit"), null);
    assertThat(((Opening.Geopend) opening).nummer()).matches("2026-\\d{4}");
  }

  @Test
  void met_een_casushouder_begint_vraagverheldering_en_zonder_wacht_de_casus() {
    CasusId gehouden = geopend("Ruud Kievit", lid);
    CasusId wachtend = geopend("Yara Kievit", null);
    leider
        .context()
        .voerUit(() -> {
          assertThat(casussen().find(gehouden).orElseThrow().fase()).isEqualTo("vraagverheldering");
          assertThat(casussen().find(wachtend).orElseThrow().fase()).isEqualTo("aangemeld");
        });
  }

  @Test
  void toewijzen_gaat_naar_vraagverheldering_en_de_tweede_hoort_dat_iemand_hem_voor_was() {
    CasusId casus = geopend("Sem Kievit", null);
    WijsCasusToe wijsToe = product.bean(WijsCasusToe.class);
    WijsCasusToe.Opdracht opdracht = new WijsCasusToe.Opdracht(casus, lid.id(), "kent schulden");
    WijsCasusToe.Uitkomst eerste =
        lid.context().doe(() -> wijsToe.wijsToe(opdracht, lid.gebruiker()));
    assertThat(eerste).isEqualTo(new WijsCasusToe.Uitkomst.Toegewezen(lid.id()));
    assertThat(lid.context().doe(() -> wijsToe.wijsToe(opdracht, lid.gebruiker())))
        .isEqualTo(new WijsCasusToe.Uitkomst.AlWeg(lid.id()));
  }

  @Test
  void klokken_van_een_melding_verhuizen_naar_de_casus_en_worden_afgerond() {
    CasusId casus = geopend("Fatima Kievit", lid);
    UUID melding = UUID.randomUUID();
    Termijnen termijnen = product.bean(Termijnen.class);
    LocalDate dag = LocalDate.of(2026, 10, 5);
    lid.context()
        .voerUit(() -> {
          termijnen.start(List.of("wmo.onderzoek"), "melding", melding, dag);
          termijnen.start(List.of("wmo.onderzoek"), "melding", melding, dag);
          termijnen.verhuis(melding, "casus", casus.waarde());
          List<Termijnen.Lopend> klokken =
              termijnen
                  .van(List.of(casus.waarde()), dag.plusDays(43))
                  .getOrDefault(casus.waarde(), List.of());
          assertThat(klokken).hasSize(1);
          assertThat(klokken.getFirst().stand()).isEqualTo(new Klokstand.TeLaat(1));
          termijnen.rondAf("wmo.onderzoek", casus.waarde(), dag.plusDays(10));
          assertThat(termijnen.van(List.of(casus.waarde()), dag)).isEmpty();
        });
  }

  @Test
  void een_casus_van_een_ander_team_een_andere_gemeente_en_een_verzonnen_id_geven_hetzelfde() {
    CasusId casus = geopend("Joris Kievit", lid);
    Toetsteam west = oost.gemeente().metTeam("West").team("West");
    Toetsteam elders = een.gemeente("Rietbeek").metTeam("Noord").team("Noord");
    Antwoord anderTeam =
        product.als(een.medewerker().vanTeam(west).maak()).haal("/casussen/" + casus);
    Antwoord andereGemeente =
        product.als(een.medewerker().vanTeam(elders).maak()).haal("/casussen/" + casus);
    Antwoord verzonnen = product.als(lid).haal("/casussen/" + UUID.randomUUID());
    assertThat(anderTeam.status()).isEqualTo(404);
    assertThat(andereGemeente.status()).isEqualTo(404);
    assertThat(verzonnen.status()).isEqualTo(404);
    assertThat(product.als(lid).haal("/casussen/" + casus).status()).isEqualTo(200);
    assertThat(product.als(lid).haal("/casussen/geen-id").status()).isEqualTo(404);
  }

  @Test
  void wat_in_vertrouwen_is_verteld_ziet_alleen_wie_de_casus_houdt() {
    HuishoudenId huishouden = huishouden("Dennis Kievit");
    CasusId casus = ((Opening.Geopend) open(huishouden, lid)).casus();
    String persoon =
        doe(
            lid,
            () ->
                product
                    .bean(Huishoudens.class)
                    .find(huishouden)
                    .orElseThrow()
                    .leden()
                    .getFirst()
                    .persoon()
                    .toString());
    Antwoord geschreven =
        product
            .als(lid)
            .stuur(
                "/casussen/" + casus + "/journaal",
                "soort",
                "notitie",
                "tekst",
                "zorgen om thuis",
                "wet",
                "wmo",
                "over",
                persoon,
                "vertrouwelijk",
                "ja");
    assertThat(geschreven.status()).as(geschreven.toString()).isEqualTo(303);
    String houder = product.als(lid).haal("/casussen/" + casus).tekst();
    assertThat(houder).contains("Vertrouwelijk, verteld door").doesNotContain("zorgen om thuis");
    assertThat(product.als(leider).haal("/casussen/" + casus).tekst())
        .doesNotContain("Vertrouwelijk")
        .doesNotContain("zorgen om thuis");
  }

  @Test
  void wie_als_tweede_wijzigt_ziet_beide_teksten_en_kiest_en_niets_gaat_verloren() {
    CasusId casus = geopend("Hanneke Kievit", lid);
    String pad = "/casussen/" + casus + "/journaal";
    product.als(lid).stuur(pad, "soort", "notitie", "tekst", "eerste tekst", "wet", "wmo");
    String regel = vind(product.als(lid).haal("/casussen/" + casus), "/journaal/([0-9a-f-]{36})/");
    Antwoord eerste =
        product
            .als(leider)
            .stuur(
                pad + "/" + regel,
                "soort",
                "notitie",
                "tekst",
                "van de leider",
                "wet",
                "wmo",
                "versie",
                "1");
    assertThat(eerste.status()).as(eerste.toString()).isEqualTo(303);
    Antwoord botsing =
        product
            .als(lid)
            .stuur(
                pad + "/" + regel,
                "soort",
                "contact",
                "tekst",
                "van het lid",
                "wet",
                "wmo",
                "versie",
                "1");
    assertThat(botsing.status()).isEqualTo(409);
    assertThat(botsing.tekst())
        .contains("Uw tekst is niet weg")
        .contains("van het lid")
        .contains("van de leider");
    String[] gekozen = {
      "botsing", "ja", "versie", "2", "basisversie", "1",
      "mijn-soort", "contact", "ander-soort", "notitie", "keuze-soort", "mijn",
      "mijn-wet", "wmo", "ander-wet", "wmo", "keuze-wet", "mijn",
      "mijn-tekst", "van het lid", "ander-tekst", "van de leider", "keuze-tekst", "derde",
      "derde-tekst", "van allebei"
    };
    assertThat(product.als(lid).stuur(pad + "/" + regel, gekozen).status()).isEqualTo(303);
    assertThat(product.als(lid).haal(pad + "/" + regel).tekst())
        .contains("van allebei")
        .contains("van de leider")
        .contains("eerste tekst");
  }

  @Test
  void ook_van_een_regel_zonder_bewaarde_eerste_versie_gaat_niets_verloren() {
    CasusId casus = geopend("Bram Kievit", lid);
    UUID regel =
        doe(
            lid,
            () ->
                product
                    .database()
                    .sql()
                    .insertInto(JOURNAAL)
                    .set(JOURNAAL.GEMEENTE, oost.gemeente().id().waarde())
                    .set(JOURNAAL.CASUS, casus.waarde())
                    .set(JOURNAAL.OP, OffsetDateTime.now(product.klok()))
                    .set(JOURNAAL.DOOR, lid.id().waarde())
                    .set(JOURNAAL.SOORT, "notitie")
                    .set(JOURNAAL.WET, "wmo")
                    .set(JOURNAAL.TEKST, "van elders")
                    .set(JOURNAAL.GEWIJZIGD_OP, OffsetDateTime.now(product.klok()))
                    .set(JOURNAAL.GEWIJZIGD_DOOR, lid.id().waarde())
                    .returningResult(JOURNAAL.ID)
                    .fetchSingle()
                    .value1());
    String pad = "/casussen/" + casus + "/journaal/" + regel;
    product
        .als(leider)
        .stuur(pad, "soort", "notitie", "tekst", "van de leider", "wet", "wmo", "versie", "1");
    Antwoord botsing =
        product
            .als(lid)
            .stuur(pad, "soort", "notitie", "tekst", "van het lid", "wet", "wmo", "versie", "1");
    assertThat(botsing.tekst()).contains("1 verschil").contains("Houd mijn versie");
    assertThat(product.als(lid).haal(pad).tekst()).contains("van elders");
  }

  @Test
  void wie_later_kiest_vindt_de_eigen_tekst_terug_als_concept() {
    CasusId casus = geopend("Fenna Kievit", lid);
    String pad = "/casussen/" + casus + "/journaal";
    product.als(lid).stuur(pad, "soort", "notitie", "tekst", "eerste tekst", "wet", "wmo");
    String regel = vind(product.als(lid).haal("/casussen/" + casus), "/journaal/([0-9a-f-]{36})/");
    Bezoeker bezoeker = product.als(lid);
    Antwoord later =
        bezoeker.stuur(
            pad + "/" + regel + "/later",
            "basisversie",
            "1",
            "mijn-soort",
            "notitie",
            "mijn-wet",
            "wmo",
            "mijn-tekst",
            "mijn halve zin");
    assertThat(later.status()).isEqualTo(303);
    assertThat(product.als(lid).haal(pad + "/" + regel + "/wijzigen").tekst())
        .contains("mijn halve zin")
        .contains("U begon eerder aan deze tekst");
  }

  @Test
  void waar_het_team_samen_verdeelt_staat_in_plaats_van_de_keuze_wie_het_wel_mag() {
    Toetsteam noord =
        een.gemeente("Lindewaard").metTeam("Noord").team("Noord").metInrichting(CONSENSUS);
    Toetsmedewerker noorderling = een.medewerker().vanTeam(noord).maak();
    HuishoudenId huishouden =
        doe(
                noorderling,
                () ->
                    product
                        .bean(Huishoudens.class)
                        .begin(
                            new Huishoudens.NieuwePersoon(
                                "Bo Kievit", null, null, null, null, null, null),
                            noorderling.gebruiker()))
            .huishouden();
    OpenCasus opdracht =
        new OpenCasus(
            huishouden,
            noord.id(),
            null,
            Set.of(Wet.WMO),
            "Wmo 2015 art. 2.3.2",
            "spoed",
            List.of(),
            List.of(),
            "hulpvraag",
            null);
    CasusId casus =
        ((Opening.Geopend)
                noorderling.context().doe(() -> casussen().open(opdracht, noorderling.gebruiker())))
            .casus();
    Antwoord lijst = product.als(noorderling).haal("/wachtlijst?toewijzen=" + casus);
    assertThat(lijst.tekst()).contains("kt-weigering").contains("Zet op de agenda");
    Antwoord poging =
        product
            .als(noorderling)
            .stuur("/casussen/" + casus + "/toewijzing", "houder", noorderling.id().toString());
    assertThat(poging.status()).isEqualTo(403);
    Antwoord gevraagd = product.als(noorderling).stuur("/casussen/" + casus + "/verdeling");
    assertThat(gevraagd.status()).as(gevraagd.toString()).isEqualTo(303);
  }

  @Test
  void de_wachtlijst_stelt_voor_en_na_de_keuze_staat_de_casus_in_de_werkvoorraad() {
    CasusId casus = geopend("Omar Zilverreiger", null);
    Antwoord lijst = product.als(lid).haal("/wachtlijst?toewijzen=" + casus);
    assertThat(lijst.status()).as(lijst.toString()).isEqualTo(200);
    assertThat(lijst.tekst()).contains("Zilverreiger").contains("doet financiën");
    Toetsmedewerker ander = een.medewerker().vanTeam(oost).maak();
    Antwoord keuze =
        product
            .als(ander)
            .stuur("/casussen/" + casus + "/toewijzing", "houder", lid.id().toString());
    assertThat(keuze.status()).as(keuze.toString()).isEqualTo(303);
    assertThat(product.als(lid).haal("/werkvoorraad").tekst())
        .contains("Zilverreiger")
        .contains("wees u deze casus toe");
  }

  private static String vind(Antwoord antwoord, String patroon) {
    var gevonden = Pattern.compile(patroon).matcher(antwoord.tekst());
    assertThat(gevonden.find()).as(antwoord.toString()).isTrue();
    return gevonden.group(1);
  }
}
