package nl.keukentafel.koppeling.api;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The minimal extract of a moederorganisatie: only where the design says so, only its own. */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UittrekselApiTest {

  private static final String PAD = "/api/v1/uittreksels";

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Toetsteam oost;
  private final Toetsteam west;
  private final List<String> nummersVanOns = new ArrayList<>();

  UittrekselApiTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard =
        een.gemeente("Lindewaard")
            .metTeam("Wijkteam Oost")
            .metTeam("Wijkteam West")
            .metOrganisatie("Jeugdpunt Lindewaard", "jeugdhulp")
            .metOrganisatie("Welzijn Lindewaard", "welzijn_breed");
    oost = lindewaard.team("Wijkteam Oost").metInrichting(inrichting("beide"));
    west = lindewaard.team("Wijkteam West").metInrichting(inrichting("team"));
  }

  private static String inrichting(String registratie) {
    return """
    {"naam": {"nl": "Toets", "en": "Test"},
     "keuzes": {"registratie": {"waarde": "%s", "bron": "toets"}}}
    """
        .formatted(registratie);
  }

  @BeforeAll
  void open_casussen() {
    Toetsmedewerker vanOns = lid(oost, "Jeugdpunt Lindewaard");
    Toetsmedewerker vanOnsInWest = lid(west, "Jeugdpunt Lindewaard");
    Toetsmedewerker vanAnderen = lid(oost, "Welzijn Lindewaard");
    for (int i = 0; i < 3; i++) {
      nummersVanOns.add(open(vanOns, oost, "Gezin Duizendblad " + i));
    }
    open(vanOnsInWest, west, "Gezin Zonnedauw");
    open(vanAnderen, oost, "Gezin Dotterbloem");
  }

  private Toetsmedewerker lid(Toetsteam team, String organisatie) {
    return een.medewerker().vanTeam(team).bij(lindewaard.organisatie(organisatie)).maak();
  }

  private String open(Toetsmedewerker houder, Toetsteam team, String naam) {
    var huishouden =
        product
            .database()
            .doe(
                houder.context(),
                () ->
                    product
                        .bean(Huishoudens.class)
                        .begin(
                            new Huishoudens.NieuwePersoon(
                                naam, LocalDate.of(1980, 3, 1), null, null, null, null, null),
                            houder.gebruiker()))
            .huishouden();
    Casussen.Opening opening =
        houder
            .context()
            .doe(() ->
                product
                    .bean(Casussen.class)
                    .open(
                        new Casussen.OpenCasus(
                            huishouden,
                            team.id(),
                            houder.id(),
                            Set.of(Wet.JEUGDWET),
                            "Jeugdwet art. 2.3",
                            "gewoon",
                            List.of("opvoeding"),
                            List.of(),
                            "hulpvraag",
                            null),
                        houder.gebruiker()));
    return ((Casussen.Opening.Geopend) opening).nummer();
  }

  private Bezoeker moeder(String organisatie) {
    return moeder(lindewaard, lindewaard.organisatie(organisatie));
  }

  private Bezoeker moeder(Toetsgemeente gemeente, OrganisatieId organisatie) {
    return product
        .bezoeker()
        .metSleutel(een.partnersleutel(gemeente, organisatie, Partnerbereik.UITTREKSEL));
  }

  @Test
  void een_moederorganisatie_leest_de_casussen_van_haar_eigen_teamleden_en_geen_bewoner() {
    Antwoord antwoord = moeder("Jeugdpunt Lindewaard").haal(PAD);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
    JsonNode lijst = JsonMapper.shared().readTree(antwoord.tekst());
    assertThat(lijst.get("peildatum").stringValue()).isEqualTo("2026-10-05");
    assertThat(lijst.get("totaal").intValue()).isEqualTo(3);
    assertThat(lijst.get("uittreksels").valueStream().map(u -> u.get("nummer").stringValue()))
        .containsExactlyElementsOf(nummersVanOns);
    JsonNode eerste = lijst.get("uittreksels").get(0);
    assertThat(eerste.propertyNames())
        .containsExactlyInAnyOrder(
            "nummer", "fase", "openingsdatum", "fasedatum", "teamlid", "team", "wetten");
    assertThat(eerste.get("fase").stringValue()).isEqualTo("vraagverheldering");
    assertThat(eerste.get("team").stringValue()).isEqualTo("Wijkteam Oost");
    assertThat(eerste.get("wetten").get(0).stringValue()).isEqualTo("jeugdwet");
    assertThat(antwoord.tekst())
        .doesNotContain("Duizendblad", "Zonnedauw", "Dotterbloem", "opvoeding");
  }

  @Test
  void een_bladzijde_houdt_op_waar_zij_moet() {
    Bezoeker moeder = moeder("Jeugdpunt Lindewaard");
    JsonNode tweede =
        JsonMapper.shared().readTree(moeder.haal(PAD + "?pagina=2&paginaGrootte=2").tekst());
    assertThat(tweede.get("totaal").intValue()).isEqualTo(3);
    assertThat(tweede.get("uittreksels").size()).isEqualTo(1);
    Antwoord fout = moeder.haal(PAD + "?pagina=0&paginaGrootte=101");
    assertThat(fout.status()).isEqualTo(400);
    assertThat(JsonMapper.shared().readTree(fout.tekst()).get("errors").size()).isEqualTo(2);
  }

  @Test
  void elke_casus_die_gelezen_wordt_staat_in_het_logboek() {
    int voor = regels();
    moeder("Jeugdpunt Lindewaard").haal(PAD);
    assertThat(regels() - voor).isEqualTo(3);
  }

  @Test
  void zonder_keuze_voor_de_moederorganisatie_is_er_geen_uittreksel() {
    Toetsgemeente rietbeek =
        een.gemeente("Rietbeek").metTeam("Noord").metOrganisatie("Jeugdpunt Rietbeek", "jeugdhulp");
    rietbeek.team("Noord").metInrichting(inrichting("team"));
    een.medewerker()
        .vanTeam(rietbeek.team("Noord"))
        .bij(rietbeek.organisatie("Jeugdpunt Rietbeek"))
        .maak();
    Antwoord antwoord = moeder(rietbeek, rietbeek.organisatie("Jeugdpunt Rietbeek")).haal(PAD);
    assertThat(antwoord.status()).isEqualTo(403);
    assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
    assertThat(JsonMapper.shared().readTree(antwoord.tekst()).get("detail").stringValue())
        .contains("keuze 6.9");
  }

  @Test
  void een_sleutel_voor_meldingen_leest_geen_uittreksel() {
    Antwoord antwoord =
        product
            .bezoeker()
            .metSleutel(
                een.partnersleutel(lindewaard, lindewaard.organisatie("Jeugdpunt Lindewaard")))
            .haal(PAD);
    assertThat(antwoord.status()).isEqualTo(403);
    assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
    assertThat(antwoord.kop("API-Version")).matches("\\d+\\.\\d+\\.\\d+");
  }

  @Test
  void de_beschrijving_zegt_wat_de_code_antwoordt() throws IOException {
    JsonNode api =
        JsonMapper.shared()
            .readTree(new ClassPathResource("api/openapi.json").getContentAsByteArray());
    assertThat(api.at("/components/schemas/Uittreksel/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(delen(UittrekselJson.Uittreksel.class));
    assertThat(api.at("/components/schemas/Uittreksels/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(delen(UittrekselJson.Lijst.class));
    assertThat(
            api.at("/components/schemas/Uittreksel/properties/fase/enum")
                .valueStream()
                .map(JsonNode::stringValue))
        .containsExactlyElementsOf(Arrays.stream(Fase.values()).map(Fase::code).toList());
    assertThat(api.at("/paths/~1uittreksels/get/responses").has("403")).isTrue();
  }

  private int regels() {
    return lindewaard.doe(() ->
        product
            .database()
            .sql()
            .fetchCount(
                REGEL,
                REGEL
                    .VERWERKING
                    .eq("koppeling.uittreksel")
                    .and(REGEL.OVER_SOORT.eq("casus"))
                    .and(REGEL.UITKOMST.eq("ok"))));
  }

  private static List<String> delen(Class<? extends Record> soort) {
    return Arrays.stream(soort.getRecordComponents()).map(deel -> deel.getName()).toList();
  }
}
