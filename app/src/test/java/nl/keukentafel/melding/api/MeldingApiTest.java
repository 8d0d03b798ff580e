package nl.keukentafel.melding.api;

import static nl.keukentafel.database.sql.melding.Tables.MELDING_;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.aanmelding.api.ApiKoppen;
import nl.keukentafel.aanmelding.api.Snelheidsgrens;
import nl.keukentafel.casus.FaseGewisseld;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.melding.usecase.HoorCasuseinde;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API of partners over HTTP. */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeldingApiTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PAD = "/api/v1/meldingen";

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;

  MeldingApiTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard =
        een.gemeente("Lindewaard")
            .metWijk("De Hoven", "1234")
            .metTeam("Wijkteam Oost", "De Hoven")
            .metOrganisatie("Praktijk De Brink", "huisarts")
            .metOrganisatie("School De Linde", "school");
  }

  @Test
  void een_melding_krijgt_een_ontvangstbevestiging_en_is_terug_te_lezen() {
    Bezoeker huisarts = huisarts();
    Antwoord gestuurd = stuur(huisarts, melding().toString(), UUID.randomUUID().toString());
    assertThat(gestuurd.status()).as(gestuurd.toString()).isEqualTo(201);
    JsonNode ontvangst = JSON.readTree(gestuurd.tekst());
    assertThat(ontvangst.get("nummer").stringValue()).startsWith("2026-");
    assertThat(ontvangst.get("rechten").toString()).contains("cliëntondersteuner");
    assertThat(ontvangst.get("ontvangenOp").stringValue()).endsWith("Z");
    assertThat(gestuurd.kop("Location")).isEqualTo(ontvangst.get("url").stringValue());

    Antwoord gelezen = huisarts.haal(gestuurd.kop("Location"));
    assertThat(gelezen.status()).isEqualTo(200);
    assertThat(JSON.readTree(gelezen.tekst()).get("status").stringValue()).isEqualTo("ontvangen");
    assertThat(gelezen.tekst()).doesNotContain("casus", "Duizendblad");
    assertThat(huisarts.haal(PAD + "?pagina=1&paginaGrootte=100").tekst())
        .contains(ontvangst.get("nummer").stringValue());
  }

  @Test
  void elk_antwoord_draagt_versie_en_veilige_koppen() {
    for (Antwoord antwoord :
        List.of(
            huisarts().haal(PAD),
            product.bezoeker().haal(PAD),
            product.bezoeker().haal("/api/v1/openapi.json"),
            huisarts().haal("/api/v1/bestaat-niet"),
            huisarts().stuurRuw("DELETE", PAD, "", ""))) {
      assertThat(antwoord.kop("API-Version")).isEqualTo(ApiKoppen.VERSIE);
      assertThat(antwoord.kop("Cache-Control")).isEqualTo("no-store");
      assertThat(antwoord.kop("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(antwoord.kop("X-Frame-Options")).isEqualTo("DENY");
      assertThat(antwoord.kop("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(antwoord.kop("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
      assertThat(antwoord.kop("Strict-Transport-Security")).isNotEmpty();
      if (antwoord.status() >= 400) {
        assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
        assertThat(JSON.readTree(antwoord.tekst()).get("detail")).isNotNull();
      }
    }
  }

  @Test
  void zonder_geldige_sleutel_komt_niemand_binnen() {
    for (String sleutel : List.of("", "onzin", "ktp_onzin")) {
      Antwoord antwoord = product.bezoeker().metSleutel(sleutel).haal(PAD);
      assertThat(antwoord.status()).isEqualTo(401);
      assertThat(antwoord.kop("WWW-Authenticate")).isEqualTo("Bearer");
    }
    assertThat(
            product
                .als(
                    een.medewerker()
                        .in(lindewaard)
                        .als(Hoedanigheid.KETENPARTNER)
                        .bij(lindewaard.organisatie("Praktijk De Brink"))
                        .maak())
                .haal(PAD)
                .status())
        .isEqualTo(401);
  }

  @Test
  void de_melding_van_een_ander_is_er_niet() {
    String pad =
        stuur(huisarts(), melding().toString(), UUID.randomUUID().toString()).kop("Location");
    Bezoeker school = partner("School De Linde");
    Antwoord vreemd = school.haal(pad);
    Antwoord onbestaand = school.haal(PAD + "/" + UUID.randomUUID());
    assertThat(vreemd.status()).isEqualTo(404);
    assertThat(zonderInstance(vreemd)).isEqualTo(zonderInstance(onbestaand));
    assertThat(school.haal(PAD + "/geen-id").status()).isEqualTo(404);

    Toetsgemeente rietbeek = een.gemeente("Rietbeek").metOrganisatie("Praktijk Ver", "huisarts");
    Bezoeker ver =
        product
            .bezoeker()
            .metSleutel(een.partnersleutel(rietbeek, rietbeek.organisatie("Praktijk Ver")));
    assertThat(zonderInstance(ver.haal(pad))).isEqualTo(zonderInstance(onbestaand));
    assertThat(ver.haal(PAD).tekst()).contains("\"totaal\":0");
  }

  @Test
  void dezelfde_sleutel_met_dezelfde_inhoud_geeft_hetzelfde_antwoord() {
    Bezoeker huisarts = huisarts();
    String sleutel = UUID.randomUUID().toString();
    String inhoud = melding().toString();
    int eerder = aantal();
    Antwoord eerste = stuur(huisarts, inhoud, sleutel);
    Antwoord tweede = stuur(huisarts(), inhoud, sleutel);
    assertThat(tweede.status()).isEqualTo(201);
    assertThat(tweede.tekst()).isEqualTo(eerste.tekst());
    assertThat(aantal()).isEqualTo(eerder + 1);
  }

  @Test
  void dezelfde_sleutel_met_andere_inhoud_wordt_geweigerd_maar_een_andere_partner_mag_hem() {
    String sleutel = UUID.randomUUID().toString();
    stuur(huisarts(), melding().toString(), sleutel);
    int na = aantal();
    Antwoord ander = stuur(huisarts(), melding().put("tekst", "Iets anders.").toString(), sleutel);
    assertThat(ander.status()).isEqualTo(422);
    assertThat(aantal()).isEqualTo(na);
    assertThat(stuur(partner("School De Linde"), melding().toString(), sleutel).status())
        .isEqualTo(201);
  }

  @Test
  void twintig_keer_tegelijk_dezelfde_sleutel_maakt_een_melding() throws Exception {
    String sleutel = UUID.randomUUID().toString();
    String inhoud = melding().toString();
    String token = een.partnersleutel(lindewaard, lindewaard.organisatie("Praktijk De Brink"));
    int eerder = aantal();
    try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Antwoord>> werk =
          IntStream.range(0, 20)
              .<Callable<Antwoord>>mapToObj(
                  i -> () -> stuur(product.bezoeker().metSleutel(token), inhoud, sleutel))
              .toList();
      Set<String> antwoorden = new java.util.HashSet<>();
      for (var antwoord : draden.invokeAll(werk)) {
        assertThat(antwoord.get().status()).as(antwoord.get().toString()).isEqualTo(201);
        antwoorden.add(antwoord.get().tekst());
      }
      assertThat(antwoorden).hasSize(1);
    }
    assertThat(aantal()).isEqualTo(eerder + 1);
  }

  @Test
  void wie_te_snel_gaat_hoort_hoe_lang_hij_wacht() {
    Bezoeker huisarts = huisarts();
    Antwoord laatste = huisarts.haal(PAD);
    for (int i = 0; i < Snelheidsgrens.PER_MINUUT + 10 && laatste.status() == 200; i++) {
      laatste = huisarts.haal(PAD);
    }
    assertThat(laatste.status()).isEqualTo(429);
    assertThat(Integer.parseInt(laatste.kop("Retry-After"))).isPositive();
  }

  @ParameterizedTest
  @MethodSource("foute_inhoud")
  void wat_niet_klopt_staat_per_veld_in_errors_en_er_gaat_niets_half_in(
      String eigenschap, String json, String bericht) {
    int eerder = aantal();
    ObjectNode melding = melding();
    if (json.isEmpty()) {
      melding.remove(eigenschap);
    } else {
      melding.set(eigenschap, JSON.readTree(json));
    }
    Antwoord antwoord = stuur(huisarts(), melding.toString(), UUID.randomUUID().toString());
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(400);
    JsonNode fout = JSON.readTree(antwoord.tekst()).get("errors").get(0);
    assertThat(fout.get("veld").stringValue()).isEqualTo(eigenschap);
    assertThat(fout.get("melding").stringValue()).contains(bericht);
    assertThat(aantal()).isEqualTo(eerder);
    Antwoord engels =
        stuur(huisarts().inHetEngels(), melding.toString(), UUID.randomUUID().toString());
    assertThat(JSON.readTree(engels.tekst()).get("errors").get(0).get("melding").stringValue())
        .isNotEmpty();
  }

  static Stream<Arguments> foute_inhoud() {
    String lang = "\"" + "x".repeat(201) + "\"";
    return Stream.of(
        Arguments.of("soort", "", "Kies wat voor melding"),
        Arguments.of("soort", "7", "geen tekst"),
        Arguments.of("soort", "\"'; drop table x; --\"", "Kies een van de mogelijkheden"),
        Arguments.of("kenmerk", lang, "te lang"),
        Arguments.of("melderNaam", lang, "te lang"),
        Arguments.of("melderContact", "\"nee\"", "alleen cijfers"),
        Arguments.of("overNaam", "", "Vul in over wie"),
        Arguments.of("overNaam", "\"\\u202e\\u200b\"", "Vul dit veld in"),
        Arguments.of("overNaam", lang, "te lang"),
        Arguments.of("overGeboortedatum", "\"1980-02-31\"", "Deze dag bestaat niet"),
        Arguments.of("overGeboortedatum", "\"31-01-1980\"", "1980-12-31"),
        Arguments.of("overAdres", lang, "te lang"),
        Arguments.of("overPostcode", "\"😀\"", "1234 AB"),
        Arguments.of("overPlaats", lang, "te lang"),
        Arguments.of("overTelefoon", "\"<script>\"", "alleen cijfers"),
        Arguments.of("tekst", "", "Schrijf op wat"),
        Arguments.of("tekst", "\"" + "x".repeat(10_001) + "\"", "1 tekens te lang"),
        Arguments.of("leefgebieden", "\"financien\"", "geen lijst"),
        Arguments.of("leefgebieden", "[\"financien\",3]", "geen lijst"),
        Arguments.of("leefgebieden", "[\"horoscoop\"]", "Kies een van de mogelijkheden"),
        Arguments.of("gevaar", "\"misschien\"", "Kies een van de mogelijkheden"),
        Arguments.of("dreiging", "", "Kies wat er dreigt"),
        Arguments.of("vermoedenGeweld", "\"ja\"", "true of false"),
        Arguments.of("vermoedenGeweld", "", "Kies ja of nee"),
        Arguments.of("huishoudenWeet", "", "Kies of het huishouden"),
        Arguments.of("urgentie", "\"gisteren\"", "Kies een van de mogelijkheden"),
        Arguments.of("casus", "\"x\"", "bestaat niet"));
  }

  @Test
  void alle_fouten_staan_er_in_een_keer() {
    Antwoord antwoord = stuur(huisarts(), "{}", UUID.randomUUID().toString());
    assertThat(JSON.readTree(antwoord.tekst()).get("errors")).hasSize(7);
  }

  @Test
  void wat_geen_json_is_of_te_groot_wordt_geweigerd() {
    for (String inhoud :
        List.of(
            "", "{", "[]", "\"tekst\"", "{\"soort\":\"signaal\",\"soort\":\"signaal\"}", "{} {}")) {
      assertThat(stuur(huisarts(), inhoud, UUID.randomUUID().toString()).status())
          .as(inhoud)
          .isEqualTo(400);
    }
    String groot = melding().put("tekst", "x".repeat(200_000)).toString();
    assertThat(stuur(huisarts(), groot, UUID.randomUUID().toString()).status()).isEqualTo(413);
    assertThat(
            huisarts()
                .metKop("Idempotency-Key", "a")
                .stuurRuw("POST", PAD, "text/plain", melding().toString())
                .status())
        .isEqualTo(415);
    assertThat(huisarts().metKop("Accept", "text/html").haal(PAD).status()).isEqualTo(406);
  }

  @Test
  void een_idempotency_key_moet_er_zijn_en_leesbaar_zijn() {
    for (String sleutel : List.of("met spatie", "x".repeat(101))) {
      Antwoord antwoord = stuur(huisarts(), melding().toString(), sleutel);
      assertThat(antwoord.status()).isEqualTo(400);
      assertThat(antwoord.tekst()).contains("Idempotency-Key");
    }
    assertThat(huisarts().stuurRuw("POST", PAD, "application/json", melding().toString()).status())
        .isEqualTo(400);
  }

  @Test
  void een_bladzijde_is_een_getal_binnen_de_grenzen() {
    for (String vraag : List.of("pagina=0", "pagina=x", "paginaGrootte=101", "pagina=-1")) {
      assertThat(huisarts().haal(PAD + "?" + vraag).status()).as(vraag).isEqualTo(400);
    }
  }

  @Test
  void een_sleutel_voor_uittreksels_stuurt_geen_meldingen() {
    Antwoord antwoord =
        product
            .bezoeker()
            .metSleutel(
                een.partnersleutel(
                    lindewaard,
                    lindewaard.organisatie("School De Linde"),
                    Partnerbereik.UITTREKSEL))
            .haal(PAD);
    assertThat(antwoord.status()).isEqualTo(403);
    assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void als_het_werk_eindigt_hoort_de_partner_afgesloten_en_niets_meer() {
    Bezoeker huisarts = huisarts();
    String pad =
        stuur(huisarts, melding().toString(), UUID.randomUUID().toString()).kop("Location");
    UUID casus = UUID.randomUUID();
    lindewaard.doe(() ->
        product
            .database()
            .sql()
            .update(MELDING_)
            .set(MELDING_.STAND, "afgehandeld")
            .set(MELDING_.TEAM, lindewaard.team("Wijkteam Oost").id().waarde())
            .set(MELDING_.UITKOMST, "nieuwe_casus")
            .set(MELDING_.CASUS, casus)
            .set(MELDING_.BESLIST_DOOR, UUID.randomUUID())
            .set(MELDING_.BESLIST_OP, OffsetDateTime.now(product.klok()))
            .where(MELDING_.ID.eq(UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1))))
            .execute());
    assertThat(status(huisarts, pad)).isEqualTo("opgepakt");
    wissel(casus, Fase.UITVOERING, Fase.AFSCHALEN);
    assertThat(status(huisarts, pad)).isEqualTo("opgepakt");
    wissel(casus, Fase.NAZORG, Fase.AFGESLOTEN);
    Antwoord gesloten = huisarts.haal(pad);
    assertThat(JSON.readTree(gesloten.tekst()).get("status").stringValue()).isEqualTo("afgesloten");
    assertThat(JSON.readTree(gesloten.tekst()).has("team")).isFalse();
    wissel(casus, Fase.AFGESLOTEN, Fase.VRAAGVERHELDERING);
    assertThat(status(huisarts, pad))
        .as("dat het weer begint is niet voor hem")
        .isEqualTo("afgesloten");
  }

  private void wissel(UUID casus, Fase van, Fase naar) {
    lindewaard.doe(() -> {
      product.bean(HoorCasuseinde.class).hoor(new FaseGewisseld(new CasusId(casus), van, naar));
      return naar;
    });
  }

  private static String status(Bezoeker wie, String pad) {
    return JSON.readTree(wie.haal(pad).tekst()).get("status").stringValue();
  }

  @Test
  void de_beheerder_maakt_een_sleutel_ziet_hem_een_keer_en_trekt_hem_in() {
    Bezoeker beheerder =
        product.als(een.medewerker().in(lindewaard).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak());
    assertThat(beheerder.stuur("/sleutels", "omschrijving", "", "organisatie", "x").status())
        .isEqualTo(422);
    Antwoord gemaakt =
        beheerder.stuur(
            "/sleutels",
            "omschrijving",
            "systeem van de toets",
            "bereik",
            "melding",
            "organisatie",
            lindewaard.organisatie("Praktijk De Brink").toString());
    assertThat(gemaakt.status()).as(gemaakt.toString()).isEqualTo(200);
    var geheim = java.util.regex.Pattern.compile("ktp_[A-Za-z0-9_-]{43}").matcher(gemaakt.tekst());
    assertThat(geheim.find()).isTrue();
    String token = geheim.group();
    assertThat(product.bezoeker().metSleutel(token).haal(PAD).status()).isEqualTo(200);
    String lijst = beheerder.haal("/sleutels").tekst();
    assertThat(lijst).contains("systeem van de toets").doesNotContain(token);
    var intrekken =
        java.util.regex.Pattern.compile(
                "action=\"(/sleutels/[0-9a-f-]{36}/intrekken)\"(?:(?!action=)[^§])*?Trek in: systeem van de toets")
            .matcher(lijst);
    assertThat(intrekken.find()).isTrue();
    assertThat(beheerder.stuur(intrekken.group(1)).status()).isEqualTo(303);
    assertThat(product.bezoeker().metSleutel(token).haal(PAD).status()).isEqualTo(401);
    assertThat(beheerder.stuur(intrekken.group(1)).status()).isEqualTo(404);
  }

  private Bezoeker huisarts() {
    return partner("Praktijk De Brink");
  }

  private Bezoeker partner(String naam) {
    return product
        .bezoeker()
        .metSleutel(een.partnersleutel(lindewaard, lindewaard.organisatie(naam)));
  }

  private static Antwoord stuur(Bezoeker wie, String inhoud, String sleutel) {
    return wie.metKop("Idempotency-Key", sleutel).stuurRuw("POST", PAD, "application/json", inhoud);
  }

  private static ObjectNode melding() {
    ObjectNode melding = JSON.createObjectNode();
    melding.put("soort", "hulpvraag_wmo");
    melding.put("overNaam", "mevrouw Van 't Duizendblad");
    melding.put("overPostcode", "1234 AB");
    melding.put("tekst", "Zij is twee keer gevallen.");
    melding.putArray("leefgebieden").add("lichamelijke_gezondheid");
    melding.put("gevaar", "nee");
    melding.put("dreiging", "nee");
    melding.put("vermoedenGeweld", false);
    melding.put("huishoudenWeet", "ja");
    return melding;
  }

  private static String zonderInstance(Antwoord antwoord) {
    return antwoord.status() + antwoord.tekst().replaceAll("\"instance\":\"[^\"]*\"", "");
  }

  private int aantal() {
    return lindewaard.doe(() -> product.database().sql().fetchCount(MELDING_));
  }
}
