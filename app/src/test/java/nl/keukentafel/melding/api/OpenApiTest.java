package nl.keukentafel.melding.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.api.ApiKoppen;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Triagewaarde;
import nl.keukentafel.melding.web.Meldinglezer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the API keeps the technical rules of the NL GOV REST API Design Rules 2.2 (9
 * §3) without a linter, and says what the code does: it was written by hand.
 */
final class OpenApiTest {

  private final JsonNode api;

  OpenApiTest() throws IOException {
    api =
        JsonMapper.shared()
            .readTree(new ClassPathResource("api/openapi.json").getContentAsByteArray());
  }

  @Test
  void versie_server_en_contact_staan_er_volgens_de_regels() {
    assertThat(api.get("openapi").stringValue()).matches("3(\\.\\d+){1,2}");
    assertThat(api.at("/info/version").stringValue())
        .matches("\\d+\\.\\d+\\.\\d+")
        .isEqualTo(ApiKoppen.VERSIE);
    for (String veld : List.of("name", "email", "url")) {
      assertThat(api.at("/info/contact/" + veld).stringValue()).isNotBlank();
    }
    api.get("servers")
        .forEach(server ->
            assertThat(server.get("url").stringValue()).startsWith("https://").endsWith("/v1"));
  }

  @Test
  void paden_zijn_kebab_zonder_schuine_streep_en_vragen_zijn_camel() {
    for (Map.Entry<String, JsonNode> pad : api.get("paths").properties()) {
      assertThat(pad.getKey().replaceAll("\\{[a-zA-Z]+}", "x"))
          .matches("(/[a-z0-9]+(-[a-z0-9]+)*)+");
      acties(pad.getValue()).values().stream()
          .filter(actie -> actie.has("parameters"))
          .forEach(actie ->
              actie
                  .get("parameters")
                  .forEach(parameter -> {
                    if (parameter.get("in").stringValue().equals("query")) {
                      assertThat(parameter.get("name").stringValue()).matches("[a-z][a-zA-Z0-9]*");
                    }
                  }));
    }
  }

  @Test
  void elk_antwoord_noemt_de_versie_en_elke_fout_is_een_probleem() {
    Set<String> namen = new HashSet<>();
    for (Map.Entry<String, JsonNode> pad : api.get("paths").properties()) {
      for (JsonNode actie : acties(pad.getValue()).values()) {
        assertThat(namen.add(actie.get("operationId").stringValue())).isTrue();
        assertThat(actie.get("responses").has("400")).as(pad.getKey()).isTrue();
        for (Map.Entry<String, JsonNode> antwoord : actie.get("responses").properties()) {
          assertThat(antwoord.getValue().get("headers").has("API-Version")).isTrue();
          if (antwoord.getKey().startsWith("4")) {
            assertThat(antwoord.getValue().get("content").propertyNames())
                .containsExactly("application/problem+json");
          }
        }
      }
    }
    assertThat(api.at("/components/schemas/Probleem/properties").propertyNames())
        .contains("status", "title", "detail", "instance", "type", "errors");
  }

  @Test
  void eigenschappen_zijn_camel_en_datums_hebben_een_vorm() {
    for (Map.Entry<String, JsonNode> schema : api.at("/components/schemas").properties()) {
      assertThat(schema.getKey()).matches("[A-Z][a-zA-Z]*");
      for (Map.Entry<String, JsonNode> eigenschap :
          schema.getValue().get("properties").properties()) {
        assertThat(eigenschap.getKey()).matches("[a-z][a-zA-Z0-9]*");
        if (eigenschap.getKey().endsWith("datum")) {
          assertThat(eigenschap.getValue().get("format").stringValue()).isEqualTo("date");
        }
        if (eigenschap.getKey().endsWith("Op")) {
          assertThat(eigenschap.getValue().get("format").stringValue()).isEqualTo("date-time");
        }
      }
    }
  }

  @Test
  void de_paden_zijn_die_van_de_code() {
    Set<String> beschreven = new TreeSet<>();
    api.get("paths")
        .properties()
        .forEach(pad ->
            acties(pad.getValue()).keySet().stream()
                .filter(methode -> pad.getKey().startsWith("/meldingen"))
                .forEach(methode -> beschreven.add(methode + " " + pad.getKey())));
    Set<String> gemaakt = new TreeSet<>();
    for (var methode : MeldingApi.class.getDeclaredMethods()) {
      GetMapping haal = methode.getAnnotation(GetMapping.class);
      PostMapping stuur = methode.getAnnotation(PostMapping.class);
      if (haal != null) {
        gemaakt.add("get /meldingen" + (haal.value().length == 0 ? "" : haal.value()[0]));
      }
      if (stuur != null) {
        gemaakt.add("post /meldingen");
      }
    }
    assertThat(beschreven).isEqualTo(gemaakt);
  }

  @Test
  void de_velden_hun_lengtes_en_hun_keuzes_zijn_die_van_de_code() {
    JsonNode velden = api.at("/components/schemas/NieuweMelding/properties");
    assertThat(velden.propertyNames())
        .containsExactlyInAnyOrderElementsOf(Veldnamen.alle().keySet());
    assertThat(keuzes(velden.get("soort"))).isEqualTo(begrippen(Meldingsoort.values()));
    assertThat(keuzes(velden.at("/leefgebieden/items"))).isEqualTo(begrippen(Leefgebied.values()));
    assertThat(keuzes(velden.get("gevaar"))).isEqualTo(waarden(Gevaar.values()));
    assertThat(keuzes(velden.get("dreiging"))).isEqualTo(waarden(Afsluiting.values()));
    assertThat(keuzes(velden.get("huishoudenWeet"))).isEqualTo(waarden(Medeweten.values()));
    assertThat(keuzes(velden.get("urgentie"))).isEqualTo(waarden(Spoed.values()));
    assertThat(velden.at("/tekst/maxLength").intValue()).isEqualTo(Meldinglezer.TEKST);
    assertThat(velden.at("/overNaam/maxLength").intValue()).isEqualTo(Meldinglezer.NAAM);
    assertThat(velden.at("/overAdres/maxLength").intValue()).isEqualTo(Meldinglezer.ADRES);
    assertThat(velden.at("/overPlaats/maxLength").intValue()).isEqualTo(Meldinglezer.PLAATS);
    assertThat(velden.at("/kenmerk/maxLength").intValue()).isEqualTo(Meldinglezer.KENMERK);
  }

  @Test
  void de_antwoorden_zijn_de_records_van_de_code() {
    assertThat(api.at("/components/schemas/Ontvangst/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(delen(MeldingJson.Ontvangst.class));
    assertThat(api.at("/components/schemas/Melding/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(delen(MeldingJson.Stand.class));
    assertThat(api.at("/components/schemas/Lijst/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(delen(MeldingJson.Lijst.class));
  }

  private static Map<String, JsonNode> acties(JsonNode pad) {
    return pad.properties().stream()
        .filter(deel -> Set.of("get", "post", "put", "patch", "delete").contains(deel.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Set<String> keuzes(JsonNode veld) {
    Set<String> keuzes = new TreeSet<>();
    veld.get("enum").forEach(keuze -> keuzes.add(keuze.stringValue()));
    return keuzes;
  }

  private static Set<String> begrippen(Begrip[] lijst) {
    return Arrays.stream(lijst).map(Begrip::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> waarden(Triagewaarde[] lijst) {
    return Arrays.stream(lijst)
        .map(Triagewaarde::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> delen(Class<? extends Record> soort) {
    return Arrays.stream(soort.getRecordComponents()).map(deel -> deel.getName()).toList();
  }
}
