package nl.keukentafel.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.Eindpunten.Ingang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Every endpoint says who may call it and what it logs, and means it: tried on the running product
 * as nobody and as everybody it does not name.
 */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EindpuntenTest {

  /** What may be read without signing in. Adding one here is a decision: never personal data. */
  private static final List<String> OPENBAAR =
      List.of(
          "GET /api/v1/openapi.json",
          "GET /ervaring/{sleutel}",
          "GET /inloggen",
          "GET /taal/{taal}",
          "POST /ervaring/{sleutel}",
          "POST /ervaring/{sleutel}/verhaal-weg",
          "POST /inloggen");

  /** Handlers of others, and what they are. */
  private static final Map<String, String> VAN_ANDEREN = Map.of();

  private final Product product;
  private final List<Ingang> ingangen;
  private final Map<Hoedanigheid, Bezoeker> mensen = new EnumMap<>(Hoedanigheid.class);

  EindpuntenTest(Product product) {
    this.product = product;
    this.ingangen = Eindpunten.van(product);
  }

  @BeforeAll
  void meld_iedereen_aan() {
    Spelers een = product.spelers();
    Toetsgemeente lindewaard =
        een.gemeente("Lindewaard").metTeam("Oost").metOrganisatie("Praktijk De Brink", "huisarts");
    for (Hoedanigheid hoedanigheid : Hoedanigheid.values()) {
      Medewerkerbouw bouw = een.medewerker().als(hoedanigheid).in(lindewaard);
      bouw =
          switch (hoedanigheid) {
            case FUNCTIONEEL_BEHEERDER, PRIVACY_OFFICER, BEHEERDER -> bouw;
            case KETENPARTNER -> bouw.bij(lindewaard.organisatie("Praktijk De Brink"));
            case TEAMLEIDER,
                TEAMLID,
                PROCESONDERSTEUNER,
                VRIJWILLIGER,
                STAGIAIR,
                BUURTCONCIERGE,
                WIJKGERICHT_SPECIALIST ->
                bouw.vanTeam(lindewaard.team("Oost"));
          };
      mensen.put(hoedanigheid, product.als(bouw.maak()));
    }
  }

  @Test
  void elk_eindpunt_zegt_wie_mag_en_wat_het_logt() {
    assertThat(ingangen).hasSizeGreaterThan(4);
    assertThat(ingangen)
        .filteredOn(Ingang::isVanOns)
        .allSatisfy(ingang -> {
          Eindpunt eindpunt =
              ingang.wat().orElseThrow(() -> new AssertionError(ingang + " zonder @Eindpunt"));
          long wie =
              Stream.of(
                      eindpunt.openbaar(),
                      eindpunt.iedereen(),
                      eindpunt.partner(),
                      eindpunt.wie().length > 0)
                  .filter(ja -> ja)
                  .count();
          assertThat(wie)
              .as("%s: precies een van wie, iedereen, openbaar, partner", ingang)
              .isEqualTo(1);
          assertThat(eindpunt.logt().isBlank())
              .as("%s: of logt, of waaromNiet", ingang)
              .isNotEqualTo(eindpunt.waaromNiet().isBlank());
        });
  }

  @Test
  void wat_openbaar_is_staat_hier_met_naam() {
    assertThat(ingangen.stream().filter(Ingang::isOpenbaar).map(Ingang::toString))
        .containsExactlyInAnyOrderElementsOf(OPENBAAR);
    assertThat(
            ingangen.stream()
                .filter(ingang -> ingang.handler().getBeanType().getName().startsWith("org."))
                .map(Ingang::pad))
        .allMatch(VAN_ANDEREN::containsKey);
  }

  @Test
  void een_partner_komt_alleen_langs_de_api() {
    assertThat(ingangen)
        .filteredOn(Ingang::isVanOns)
        .allSatisfy(ingang ->
            assertThat(ingang.isPartner())
                .as("%s", ingang)
                .isEqualTo(ingang.isApi() && !ingang.isOpenbaar()));
  }

  @Test
  void een_adres_is_klein_geschreven_en_zonder_schuine_streep_aan_het_eind() {
    assertThat(ingangen)
        .filteredOn(Ingang::isVanOns)
        .allSatisfy(ingang ->
            assertThat(ingang.pad().replaceAll("\\{[a-zA-Z]+}", "x"))
                .matches("/|(/_?[a-z0-9]+(-[a-z0-9]+)*)+(\\.(json|pdf))?|/error"));
  }

  @TestFactory
  Stream<DynamicTest> niemand_komt_binnen_zonder_aanmelden() {
    return besloten()
        .map(ingang ->
            dynamicTest(
                ingang.toString(),
                () -> {
                  Antwoord antwoord = vraag(product.bezoeker(), ingang);
                  if (ingang.isPartner()) {
                    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(401);
                    assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
                  } else {
                    assertThat(antwoord.status()).as(antwoord.toString()).isIn(302, 303);
                    assertThat(antwoord.locatie()).startsWith("/inloggen");
                    assertThat(antwoord.tekst()).isEmpty();
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> wie_er_niet_bij_hoort_krijgt_geen_pagina() {
    return besloten()
        .filter(ingang -> !ingang.isPartner())
        .flatMap(ingang ->
            Arrays.stream(Hoedanigheid.values())
                .filter(hoedanigheid -> !ingang.mag(hoedanigheid))
                .map(hoedanigheid ->
                    dynamicTest(
                        ingang + " als " + hoedanigheid.code(),
                        () -> {
                          Antwoord antwoord = vraag(mens(hoedanigheid), ingang);
                          assertThat(antwoord.status()).as(antwoord.toString()).isIn(403, 404);
                          assertThat(antwoord.kop("Content-Type")).startsWith("text/html");
                          assertThat(antwoord.kop1()).isPresent();
                        })));
  }

  @TestFactory
  Stream<DynamicTest> geen_pagina_blijft_in_een_tussenstation_bewaard() {
    return besloten()
        .filter(ingang -> ingang.methode().equals("GET") && !ingang.isPartner())
        .map(ingang ->
            dynamicTest(
                ingang.toString(),
                () -> {
                  Hoedanigheid wie =
                      Arrays.stream(Hoedanigheid.values())
                          .filter(ingang::mag)
                          .findFirst()
                          .orElseThrow();
                  Antwoord antwoord = vraag(mens(wie), ingang);
                  assertThat(antwoord.status()).as(antwoord.toString()).isLessThan(500);
                  assertThat(antwoord.kop("Cache-Control")).contains("no-store");
                  assertThat(antwoord.kop("X-Content-Type-Options")).isEqualTo("nosniff");
                  assertThat(antwoord.kop("Content-Security-Policy"))
                      .contains("default-src 'none'", "frame-ancestors 'none'")
                      .doesNotContain("unsafe");
                }));
  }

  /** Nobody can type a NUL, and PostgreSQL cannot hold it: it may not become a failure of ours. */
  @TestFactory
  Stream<DynamicTest> een_nul_teken_is_nooit_een_storing() {
    return ingangen.stream()
        .filter(Ingang::isVanOns)
        .filter(ingang -> !ingang.isPartner() && ingang.methode().equals("GET"))
        .map(ingang ->
            dynamicTest(
                ingang.toString(),
                () -> {
                  Bezoeker wie =
                      Arrays.stream(Hoedanigheid.values())
                          .filter(ingang::mag)
                          .findFirst()
                          .map(this::mens)
                          .orElseGet(product::bezoeker);
                  if (ingang.heeftPlek()) {
                    assertThat(wie.haal(ingang.met("a%00b")).status()).isIn(400, 404);
                  }
                  String vraag =
                      Arrays.stream(ingang.handler().getMethodParameters())
                          .filter(veld -> veld.hasParameterAnnotation(RequestParam.class))
                          .map(veld -> veld.getParameter().getName() + "=a%00b")
                          .collect(Collectors.joining("&"));
                  assertThat(
                          wie.haal(ingang.met(UUID.randomUUID().toString()) + "?" + vraag).status())
                      .isLessThan(500);
                }));
  }

  private Stream<Ingang> besloten() {
    return ingangen.stream().filter(Ingang::isVanOns).filter(ingang -> !ingang.isOpenbaar());
  }

  private Bezoeker mens(Hoedanigheid hoedanigheid) {
    Bezoeker bezoeker = mensen.get(hoedanigheid);
    if (bezoeker == null) {
      throw new IllegalStateException("Niet aangemeld: " + hoedanigheid);
    }
    return bezoeker;
  }

  private static Antwoord vraag(Bezoeker bezoeker, Ingang ingang) {
    String pad = ingang.met(UUID.randomUUID().toString());
    return switch (ingang.methode()) {
      case "GET" -> bezoeker.haal(pad);
      case "POST" ->
          ingang.isApi()
              ? bezoeker.stuurRuw("POST", pad, "application/json", "{}")
              : bezoeker.stuur(pad);
      default -> bezoeker.stuurRuw(ingang.methode(), pad, "application/json", "{}");
    };
  }
}
