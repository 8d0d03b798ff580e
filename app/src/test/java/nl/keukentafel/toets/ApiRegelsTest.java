package nl.keukentafel.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The NL GOV REST API Design Rules 2.2 that a machine can check (9-standaarden §3), on the document
 * that the product itself publishes and on its answers. The names of the rules stand in the
 * comments.
 */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ApiRegelsTest {

  private static final String DOCUMENT = "/api/v1/openapi.json";
  private static final Set<String> METHODEN =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");
  private static final Set<String> MET_INHOUD = Set.of("post", "put", "patch");

  private final Product product;
  private final JsonNode api;

  /** Before the first endpoint of the API there is a document, but nothing to promise in it. */
  private final boolean heeftApi;

  ApiRegelsTest(Product product) {
    this.product = product;
    this.heeftApi =
        Eindpunten.van(product).stream().anyMatch(ingang -> ingang.isVanOns() && ingang.isApi());
    Antwoord antwoord = product.bezoeker().haal(DOCUMENT);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
    this.api = JsonMapper.shared().readTree(antwoord.tekst());
  }

  /** An operation of the document. */
  private record Bewerking(String methode, String pad, JsonNode inhoud) {
    @Override
    public String toString() {
      return methode.toUpperCase(Locale.ROOT) + " " + pad;
    }
  }

  // publish-openapi, doc-openapi, transport/cors
  @Test
  void het_document_is_er_voor_iedereen_en_voor_elke_site() {
    Antwoord antwoord =
        product.bezoeker().metKop("Origin", "https://voorbeeld.test").haal(DOCUMENT);
    assertThat(antwoord.kop("Content-Type")).startsWith("application/json");
    assertThat(antwoord.kop("Access-Control-Allow-Origin")).isEqualTo(heeftApi ? "*" : "");
    assertThat(api.path("openapi").asString()).matches("3(\\.\\d+){1,2}");
  }

  // doc-openapi-contact, semver, uri-version
  @Test
  void het_document_zegt_wie_te_bellen_welke_versie_en_waar() {
    JsonNode info = api.path("info");
    assertThat(info.path("version").asString("")).isNotBlank();
    if (!heeftApi) {
      return;
    }
    assertThat(info.path("title").asString("")).isNotBlank();
    assertThat(info.path("version").asString("")).matches("\\d+\\.\\d+\\.\\d+");
    for (String veld : List.of("name", "email", "url")) {
      assertThat(info.path("contact").path(veld).asString("")).as("contact.%s", veld).isNotBlank();
    }
    assertThat(api.path("servers").values()).isNotEmpty();
    for (JsonNode server : api.path("servers").values()) {
      assertThat(server.path("url").asString("")).matches(".*/v\\d+/?.*");
    }
  }

  // no-trailing-slash, path-segments-kebab-case, query-keys-camel-case, naming-collections
  @Test
  void paden_en_vragen_zijn_netjes_geschreven() {
    for (Bewerking bewerking : bewerkingen()) {
      assertThat(bewerking.pad()).doesNotEndWith("/");
      for (String deel : bewerking.pad().substring(1).split("/", -1)) {
        assertThat(deel)
            .as("%s", bewerking)
            .matches("\\{[a-z][a-zA-Z0-9]*}|_?[a-z0-9]+(-[a-z0-9]+)*");
      }
      for (JsonNode parameter : bewerking.inhoud().path("parameters").values()) {
        if (parameter.path("in").asString("").equals("query")) {
          assertThat(parameter.path("name").asString("")).matches("[a-z][a-zA-Z0-9]*");
        }
        // transport/no-sensitive-uris
        if (!parameter.path("in").asString("").equals("header")) {
          assertThat(parameter.path("name").asString("").toLowerCase(Locale.ROOT))
              .as("%s: geen persoonsgegeven in een adres", bewerking)
              .doesNotContain("bsn", "burgerservicenummer", "naam", "geboorte", "postcode");
        }
      }
    }
  }

  @Test
  void elke_bewerking_heeft_een_eigen_naam_en_uitleg() {
    List<String> namen = new ArrayList<>();
    for (Bewerking bewerking : bewerkingen()) {
      namen.add(bewerking.inhoud().path("operationId").asString(""));
      assertThat(
              bewerking.inhoud().path("summary").asString("")
                  + bewerking.inhoud().path("description").asString(""))
          .as("%s: uitleg", bewerking)
          .isNotBlank();
    }
    assertThat(namen).doesNotContain("").doesNotHaveDuplicates();
  }

  // version-header
  @Test
  void elk_goed_antwoord_noemt_de_versie() {
    antwoorden()
        .forEach((waar, antwoord) -> {
          if (waar.matches(".* [23]..$")) {
            assertThat(antwoord.path("headers").has("API-Version")).as(waar).isTrue();
          }
        });
  }

  // error-handling/problem-details, error-handling/invalid-input
  @Test
  void elke_fout_is_een_probleembeschrijving() {
    antwoorden()
        .forEach((waar, antwoord) -> {
          if (waar.matches(".* [45]..$")) {
            assertThat(antwoord.path("content").propertyNames())
                .as(waar)
                .isNotEmpty()
                .allMatch(soort -> soort.matches("application/problem\\+(json|xml)"));
            JsonNode velden =
                schema(antwoord.path("content").path("application/problem+json").path("schema"))
                    .path("properties");
            assertThat(velden.propertyNames()).as(waar).contains("status", "title", "detail");
          }
          // 422 is left to a key that was used for something else (IETF draft Idempotency-Key).
          if (waar.endsWith(" 422")) {
            assertThat(antwoord.path("description").asString(""))
                .as("%s: verkeerde invoer is 400, niet 422", waar)
                .contains("Idempotency-Key");
          }
        });
    for (Bewerking bewerking : bewerkingen()) {
      if (MET_INHOUD.contains(bewerking.methode())
          || !bewerking.inhoud().path("parameters").isEmpty()) {
        assertThat(bewerking.inhoud().path("responses").has("400"))
            .as("%s: 400", bewerking)
            .isTrue();
      }
      assertThat(bewerking.inhoud().path("responses").has("401")).as("%s: 401", bewerking).isTrue();
    }
  }

  // schema-camel-case, property-casing, date-time/format, date-omit-time-portion
  @Test
  void velden_en_tijden_zijn_netjes_geschreven() {
    JsonNode schemas = api.path("components").path("schemas");
    for (String naam : schemas.propertyNames()) {
      assertThat(naam).matches("[A-Z][A-Za-z0-9]*");
      schemas
          .path(naam)
          .path("properties")
          .properties()
          .forEach(veld -> {
            assertThat(veld.getKey()).as("%s.%s", naam, veld.getKey()).matches("[a-z][a-zA-Z0-9]*");
            if (veld.getKey().matches("(date|datum|.*(Date|Datum))")) {
              assertThat(veld.getValue().path("format").asString("")).isEqualTo("date");
            }
            assertThat(veld.getValue().path("format").asString(""))
                .isNotIn("time", "local-date-time");
          });
    }
  }

  // transport/security-headers, version-header, error-handling/problem-details, on the wire
  @Test
  void ook_een_weigering_draagt_versie_en_beveiliging() {
    for (Bewerking bewerking : bewerkingen()) {
      String pad = basis() + bewerking.pad().replaceAll("\\{[^}]+}", "0");
      Antwoord antwoord =
          product
              .bezoeker()
              .stuurRuw(
                  bewerking.methode().toUpperCase(Locale.ROOT),
                  pad,
                  MET_INHOUD.contains(bewerking.methode()) ? "application/json" : "",
                  "");
      assertThat(antwoord.status()).as("%s zonder sleutel: %s", bewerking, antwoord).isEqualTo(401);
      assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
      JsonNode probleem = JsonMapper.shared().readTree(antwoord.tekst());
      assertThat(probleem.propertyNames()).contains("status", "title");
      assertThat(antwoord.kop("API-Version")).matches("\\d+\\.\\d+\\.\\d+");
      assertThat(antwoord.kop("Cache-Control")).contains("no-store");
      assertThat(antwoord.kop("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(antwoord.kop("X-Frame-Options")).isEqualTo("DENY");
      assertThat(antwoord.kop("Content-Security-Policy")).contains("frame-ancestors 'none'");
      assertThat(antwoord.kop("Referrer-Policy")).isIn("no-referrer", "same-origin");
    }
  }

  /** The document tells all paths under /api/, and no others. */
  @Test
  void het_document_kent_precies_de_paden_van_de_api() {
    Set<String> gedocumenteerd = new TreeSet<>();
    for (Bewerking bewerking : bewerkingen()) {
      gedocumenteerd.add(
          bewerking.methode().toUpperCase(Locale.ROOT) + " " + basis() + bewerking.pad());
    }
    assertThat(
            Eindpunten.van(product).stream()
                .filter(ingang -> ingang.isVanOns() && ingang.isApi())
                .filter(ingang -> !ingang.pad().equals(DOCUMENT))
                .map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(gedocumenteerd);
  }

  /** Path of the server, when paths are written without it. */
  private String basis() {
    boolean volledig =
        api.path("paths").propertyNames().stream().allMatch(p -> p.startsWith("/api/"));
    return volledig ? "" : "/api/v1";
  }

  private List<Bewerking> bewerkingen() {
    List<Bewerking> bewerkingen = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(pad ->
            pad.getValue()
                .properties()
                .forEach(methode -> {
                  if (METHODEN.contains(methode.getKey())) {
                    bewerkingen.add(
                        new Bewerking(methode.getKey(), pad.getKey(), methode.getValue()));
                  }
                }));
    return bewerkingen;
  }

  /** Each documented answer by operation and status. */
  private Map<String, JsonNode> antwoorden() {
    Map<String, JsonNode> antwoorden = new TreeMap<>();
    for (Bewerking bewerking : bewerkingen()) {
      bewerking
          .inhoud()
          .path("responses")
          .properties()
          .forEach(antwoord ->
              antwoorden.put(bewerking + " " + antwoord.getKey(), volg(antwoord.getValue())));
    }
    return antwoorden;
  }

  private JsonNode schema(JsonNode schema) {
    return volg(schema);
  }

  private JsonNode volg(JsonNode knoop) {
    return Optional.of(knoop.path("$ref").asString(""))
        .filter(ref -> ref.startsWith("#/"))
        .map(ref -> api.at(ref.substring(1)))
        .orElse(knoop);
  }
}
