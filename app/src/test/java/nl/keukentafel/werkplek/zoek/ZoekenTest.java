package nl.keukentafel.werkplek.zoek;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The search field over HTTP: what people type, and what they get to know. */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ZoekenTest {

  private final Product product;
  private final Toetsgemeente lindewaard;
  private final Toetsmedewerker lid;
  private final Toetsmedewerker ander;
  private final Bezoeker bezoeker;

  ZoekenTest(Product product, Spelers een) {
    this.product = product;
    this.lindewaard =
        een.gemeente("Lindewaard")
            .metTeam("Wijkteam Oost")
            .metTeam("Wijkteam West")
            .metOrganisatie("Kredietbank Lindewaard", "schuldhulp");
    this.lid = een.medewerker().vanTeam(lindewaard.team("Wijkteam Oost")).maak();
    this.ander = een.medewerker().vanTeam(lindewaard.team("Wijkteam West")).maak();
    this.bezoeker = product.als(lid);
  }

  @BeforeAll
  void mensen() {
    begin("Ruud van 't Hof", "Lijsterbeslaan", "12", "1234 AB");
    begin("Naima el Idrissi", "Kerkstraat", "3", "1234 AC");
    begin("Wim 's-Gravendijk", "'s-Gravenweg", "40", "1235 BB");
    begin("Ayşe Yıldız", "Van der Valkstraat", "7", "1235 BC");
    begin("Marijke de Groot Visser", "Molenweg", "101", "1236 CA");
    begin("José Núñez", "Dorpsstraat", "9", "1236 CB");
    begin("Kees van der Zwaag", "Beukenlaan", "22", "1237 DA");
    begin("Zoë Ijsbrandy", "Ijsselkade", "5", "1237 DB");
    begin("Fatima Jansen", "Eikenhof", "1", "1238 EA");
    begin("Anne-Fleur d'Ancona", "Lindenplein", "14", "1238 EB");
  }

  private HuishoudenId begin(String naam, String straat, String nummer, String postcode) {
    return als(
        lid,
        () ->
            product
                .bean(Huishoudens.class)
                .begin(
                    new Huishoudens.NieuwePersoon(
                        naam, null, straat, nummer, postcode, "Lindewaard", null),
                    lid.gebruiker())
                .huishouden());
  }

  private <R> R als(Toetsmedewerker wie, Supplier<R> werk) {
    return wie.context().doe(werk::get);
  }

  private Antwoord zoek(Bezoeker wie, String q) {
    return wie.haal("/zoeken?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
  }

  @TestFactory
  Stream<DynamicTest> wie_ongeveer_weet_hoe_iemand_heet_of_waar_die_woont_vindt_die() {
    return Stream.of(
            List.of("van 't hof", "van &#39;t Hof"),
            List.of("vant hof", "van &#39;t Hof"),
            List.of("van t hof", "van &#39;t Hof"),
            List.of("hof, ruud van 't", "van &#39;t Hof"),
            List.of("ruud hof", "van &#39;t Hof"),
            List.of("van’t hof", "van &#39;t Hof"),
            List.of("ruud van", "van &#39;t Hof"),
            List.of("vanthof", "van &#39;t Hof"),
            List.of("el idrissi", "Naima el Idrissi"),
            List.of("idrissi", "Naima el Idrissi"),
            List.of("idrisi", "Naima el Idrissi"),
            List.of("idris", "Naima el Idrissi"),
            List.of("naima", "Naima el Idrissi"),
            List.of("nai", "Naima el Idrissi"),
            List.of("niama", "Naima el Idrissi"),
            List.of("'s-gravendijk", "Wim "),
            List.of("sgravendijk", "Wim "),
            List.of("s gravendijk", "Wim "),
            List.of("gravendijk", "Wim "),
            List.of("gravendyk", "Wim "),
            List.of("gravedijk", "Wim "),
            List.of("yildiz", "Yıldız"),
            List.of("YILDIZ", "Yıldız"),
            List.of("Yıldız", "Yıldız"),
            List.of("ayse yildiz", "Yıldız"),
            List.of("yıldis", "Yıldız"),
            List.of("de groot visser", "Marijke de Groot Visser"),
            List.of("groot visser", "Marijke de Groot Visser"),
            List.of("visser", "Marijke de Groot Visser"),
            List.of("viser", "Marijke de Groot Visser"),
            List.of("marijke", "Marijke de Groot Visser"),
            List.of("maryke", "Marijke de Groot Visser"),
            List.of("nunez", "José Núñez"),
            List.of("jose nunez", "José Núñez"),
            List.of("van der zwaag", "Kees van der Zwaag"),
            List.of("vd zwaag", "Kees van der Zwaag"),
            List.of("zwag", "Kees van der Zwaag"),
            List.of("ijsbrandij", "Zoë Ijsbrandy"),
            List.of("zoe", "Zoë Ijsbrandy"),
            List.of("jnasen", "Fatima Jansen"),
            List.of("janssen", "Fatima Jansen"),
            List.of("dancona", "Anne-Fleur"),
            List.of("anne fleur", "Anne-Fleur"),
            List.of("lijsterbeslaan 12", "Huishouden Van &#39;t Hof"),
            List.of("lijsterbeslan 12", "Huishouden Van &#39;t Hof"),
            List.of("lijsterbes", "Huishouden Van &#39;t Hof"),
            List.of("1234 ab", "Huishouden Van &#39;t Hof"),
            List.of("1234ab 12", "Huishouden Van &#39;t Hof"),
            List.of("'s-gravenweg 40", "Huishouden &#39;s-Gravendijk"),
            List.of("gravenweg", "Huishouden &#39;s-Gravendijk"),
            List.of("sgravenweg", "Huishouden &#39;s-Gravendijk"),
            List.of("van der valkstraat", "Huishouden Yıldız"),
            List.of("valkstraat 7", "Huishouden Yıldız"),
            List.of("ijsselkade", "Huishouden Ijsbrandy"),
            List.of("ysselkade", "Huishouden Ijsbrandy"),
            List.of("kredietbank", "Kredietbank Lindewaard"),
            List.of("kredietbnak", "Kredietbank Lindewaard"))
        .map(geval ->
            dynamicTest(
                geval.getFirst(),
                () -> {
                  String pagina =
                      zoek(bezoeker, geval.getFirst())
                          .tekst()
                          .replace("&#x27;", "&#39;")
                          .replace("'", "&#39;");
                  String lijst =
                      pagina.substring(Math.max(0, pagina.indexOf("class=\"vondsten\"")));
                  assertThat(lijst).contains(geval.getLast());
                }));
  }

  @Test
  void wie_precies_zo_heet_staat_bovenaan() {
    begin("Hilde Berk", "Zandpad", "1", "1239 FA");
    begin("Hilde Berkhof", "Zandpad", "2", "1239 FA");
    String pagina = zoek(bezoeker, "berk").tekst();

    assertThat(pagina.indexOf("Hilde Berk<")).isPositive().isLessThan(pagina.indexOf("Berkhof<"));
  }

  @Test
  void wat_er_niet_is_wordt_niet_gevonden() {
    assertThat(zoek(bezoeker, "xqzwvxqzwv").tekst()).contains("Niets gevonden");
    assertThat(zoek(bezoeker, "lijsterbeslaan 999").tekst()).contains("Niets gevonden");
  }

  @Test
  void vreemde_tekens_vinden_niets_en_breken_niets() {
    for (String typt :
        List.of(
            "<script>alert(1)</script>",
            "'; drop table huishouden.persoon; --",
            "%%%%",
            "___",
            "\\",
            "👨‍👩‍👧‍👦",
            "\u202Efoh t'nav",
            "a\u0000b",
            "jansen ".repeat(400))) {
      Antwoord antwoord = zoek(bezoeker, typt);
      assertThat(antwoord.status()).as(typt).isEqualTo(200);
      assertThat(antwoord.tekst()).as(typt).doesNotContain("<script>alert(1)");
    }
  }

  @Test
  void een_beschermd_adres_wordt_niet_gevonden_en_niet_getoond() {
    HuishoudenId huis = begin("Merel Schuilburg", "Geheimlaan", "77", "1240 GA");
    Antwoord formulier = bezoeker.haal("/huishoudens/" + huis + "/adres");
    assertThat(formulier.status()).isEqualTo(200);
    assertThat(
            bezoeker
                .stuur(
                    "/huishoudens/" + huis + "/adres",
                    "versie",
                    "1",
                    "straat",
                    "Geheimlaan",
                    "huisnummer",
                    "77",
                    "postcode",
                    "1240 GA",
                    "plaats",
                    "Lindewaard",
                    "beschermd",
                    "ja")
                .status())
        .isEqualTo(303);

    assertThat(zoek(bezoeker, "geheimlaan 77").tekst()).doesNotContain("Schuilburg");
    assertThat(zoek(bezoeker, "1240 ga").tekst()).doesNotContain("Schuilburg");
    assertThat(zoek(bezoeker, "schuilburg").tekst())
        .contains("Merel Schuilburg")
        .contains("teamleider")
        .doesNotContain("Geheimlaan 77");
  }

  @Test
  void van_een_casus_van_een_ander_team_hoort_men_alleen_dat_die_er_is_en_wie_te_bellen() {
    HuishoudenId huis = begin("Jurre Westland", "Weststraat", "8", "1241 HA");
    String nummer = open(huis, ander, "Wijkteam West");

    assertThat(zoek(bezoeker, "westland").tekst())
        .contains("Jurre Westland")
        .contains("Er is een casus bij Wijkteam West. Bel 088 000 00 00.")
        .doesNotContain(nummer)
        .doesNotContain("/casussen/");
    assertThat(zoek(product.als(ander), "westland").tekst())
        .contains("/casussen/")
        .contains(nummer);
    assertThat(zoek(bezoeker, nummer).tekst())
        .contains("Er is een casus bij Wijkteam West")
        .doesNotContain("Westland");
    assertThat(zoek(product.als(ander), nummer).tekst()).contains("Westland");
  }

  private String open(HuishoudenId huis, Toetsmedewerker door, String team) {
    TeamId leidend = lindewaard.team(team).id();
    return als(
        door,
        () ->
            switch (product
                .bean(Casussen.class)
                .open(
                    new Casussen.OpenCasus(
                        huis,
                        leidend,
                        door.id(),
                        Set.of(Wet.WMO),
                        "Wmo 2015 art. 2.3.2",
                        "gewoon",
                        List.of(),
                        List.of(),
                        "vraag om hulp",
                        null),
                    door.gebruiker())) {
              case Casussen.Opening.Geopend(CasusId _, String nummer) -> nummer;
              case Casussen.Opening.BestaatAl al -> throw new AssertionError(al);
            });
  }

  @Test
  void een_bsn_in_het_zoekveld_wordt_niet_gezocht_en_niet_herhaald() {
    Antwoord antwoord = zoek(bezoeker, "999900006");

    assertThat(antwoord.tekst()).contains("/zoeken/bsn").doesNotContain("999900006");
  }

  @Test
  void elke_zoekvraag_staat_in_het_logboek_zonder_de_tekst() {
    int voor = regels("zoeken");
    zoek(bezoeker, "idrissi");
    bezoeker.haal("/zoeken/vondsten?q=idrissi");

    assertThat(regels("zoeken")).isEqualTo(voor + 2);
  }

  private int regels(String sleutel) {
    return lindewaard.doe(() ->
        product
            .database()
            .alsBeheerder(sql ->
                sql.fetchCount(
                    REGEL,
                    REGEL
                        .GEMEENTE
                        .eq(lindewaard.id().waarde())
                        .and(REGEL.VERWERKING.eq(sleutel)))));
  }

  @Test
  void onder_het_veld_staat_hetzelfde_als_op_de_pagina() {
    assertThat(bezoeker.haal("/zoeken/vondsten?q=idriss").tekst())
        .contains("role=\"listbox\"")
        .contains("Naima el Idrissi")
        .doesNotContain("<html");
  }

  @Test
  void een_andere_gemeente_vindt_hier_niets(Spelers een) {
    Toetsgemeente rietbeek = een.gemeente("Rietbeek").metTeam("Rietbeek");
    Bezoeker buur = product.als(een.medewerker().vanTeam(rietbeek.team("Rietbeek")).maak());

    assertThat(zoek(buur, "idrissi").tekst()).contains("Niets gevonden");
    assertThat(zoek(buur, "lijsterbeslaan").tekst()).contains("Niets gevonden");
  }

  @Test
  void een_zoekvraag_in_het_engels_antwoordt_in_het_engels() {
    assertThat(zoek(product.als(lid).inHetEngels(), "xqzwvxqzwv").tekst())
        .contains("Nothing found");
  }
}
