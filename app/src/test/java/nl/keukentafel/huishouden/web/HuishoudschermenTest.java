package nl.keukentafel.huishouden.web;

import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON_VERSIE;
import static nl.keukentafel.database.sql.huishouden.Tables.TOCH_NIEUW;
import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of a household over HTTP: what a worker records, and what goes wrong. */
@MetProduct
final class HuishoudschermenTest {

  private static final String BSN = "999900006";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Toetsmedewerker lid;
  private final Bezoeker bezoeker;
  private String huis = "";
  private String naima = "";

  HuishoudschermenTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    this.lindewaard = een.gemeente("Lindewaard").metWijk("De Hoven", "1234").metTeam("Oost");
    this.lid = een.medewerker().vanTeam(lindewaard.team("Oost")).maak();
    this.bezoeker = product.als(lid);
  }

  @BeforeEach
  void een_huishouden() {
    Antwoord begonnen =
        bezoeker.stuur(
            "/huishoudens/nieuw",
            "naam",
            "Naima el Idrissi",
            "geboren",
            "12-3-1988",
            "telefoon",
            "06 12345678",
            "postcode",
            "1234ab",
            "huisnummer",
            "12",
            "straat",
            "Lijsterbeslaan",
            "plaats",
            "Lindewaard");
    assertThat(begonnen.status()).as(begonnen.toString()).isEqualTo(303);
    huis = begonnen.locatie();
    naima = persoon("Naima el Idrissi");
  }

  /** Id of a member, from the link on the page. */
  private String persoon(String naam) {
    String pagina = bezoeker.haal(huis).tekst();
    Matcher link =
        Pattern.compile("personen/(" + ID.pattern() + ")\">" + Pattern.quote(naam)).matcher(pagina);
    assertThat(link.find()).as(pagina).isTrue();
    return link.group(1);
  }

  private static String plat(Antwoord antwoord) {
    return antwoord
        .tekst()
        .replaceAll("<[^>]+>", " ")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ");
  }

  @Test
  void een_nieuw_huishouden_heeft_een_hoofdaanvrager_een_adres_en_een_wijk() {
    String pagina = plat(bezoeker.haal(huis));

    assertThat(pagina)
        .contains("Huishouden El Idrissi")
        .contains("Lijsterbeslaan 12, 1234 AB Lindewaard")
        .contains("wijk De Hoven")
        .contains("38 hoofdaanvrager");
  }

  @Test
  void wie_erbij_komt_geeft_het_huishouden_een_naam() {
    assertThat(voegToe("Ruud van 't Hof", "5-6-1985", "partner").status()).isEqualTo(303);
    assertThat(voegToe("Yara van 't Hof", "1-2-2014", "kind").status()).isEqualTo(303);

    assertThat(plat(bezoeker.haal(huis)))
        .contains("Huishouden El Idrissi–Van 't Hof")
        .contains("12 kind, beslist mee");
  }

  private Antwoord voegToe(String naam, String geboren, String rol, String... meer) {
    List<String> velden =
        new ArrayList<>(List.of("naam", naam, "geboren", geboren, "rol", rol, "per", "23-11-2020"));
    velden.addAll(List.of(meer));
    return bezoeker.stuur(huis + "/personen/nieuw", velden.toArray(String[]::new));
  }

  @Test
  void een_tweede_hoofdaanvrager_wordt_geweigerd_en_er_wordt_niemand_vastgelegd() {
    int voor = aantalPersonen();
    Antwoord antwoord =
        bezoeker.stuur(
            huis + "/personen/nieuw",
            "naam",
            "Ruud van 't Hof",
            "rol",
            "hoofdaanvrager",
            "per",
            "vandaag");

    assertThat(antwoord.status()).isEqualTo(422);
    assertThat(plat(antwoord)).contains("heeft op die dag al een hoofdaanvrager");
    assertThat(aantalPersonen()).isEqualTo(voor);
  }

  private int aantalPersonen() {
    return lindewaard.doe(() -> product.database().sql().fetchCount(PERSOON));
  }

  @Test
  void wie_op_een_bekende_lijkt_wordt_eerst_gevraagd() {
    Antwoord vraag =
        bezoeker.stuur("/huishoudens/nieuw", "naam", "Naima el Idrisi", "geboren", "12-03-1988");

    assertThat(vraag.status()).isEqualTo(422);
    assertThat(plat(vraag))
        .contains("Is dit dezelfde persoon?")
        .contains("Ja, dit is Naima el Idrissi");
    assertThat(vraag.tekst()).contains("value=\"Naima el Idrisi\"");

    Antwoord dezelfde =
        bezoeker.stuur(
            "/huishoudens/nieuw",
            "naam",
            "Naima el Idrisi",
            "geboren",
            "12-03-1988",
            "gelijk",
            naima);
    assertThat(dezelfde.status()).isEqualTo(409);
    assertThat(dezelfde.tekst()).contains("href=\"" + huis + "\"");

    Antwoord zonderReden =
        bezoeker.stuur(
            "/huishoudens/nieuw",
            "naam",
            "Naima el Idrisi",
            "geboren",
            "12-03-1988",
            "gelijk",
            "nieuw");
    assertThat(zonderReden.status()).isEqualTo(422);
    assertThat(plat(zonderReden)).contains("Schrijf waarom dit iemand anders is.");

    Antwoord nieuw =
        bezoeker.stuur(
            "/huishoudens/nieuw",
            "naam",
            "Naima el Idrisi",
            "geboren",
            "12-03-1988",
            "gelijk",
            "nieuw",
            "reden",
            "tweelingzus, gezien op ID-kaart");
    assertThat(nieuw.status()).as(nieuw.toString()).isEqualTo(303);
    assertThat(lindewaard.<Integer>doe(() -> product.database().sql().fetchCount(TOCH_NIEUW)))
        .isEqualTo(1);
  }

  @Test
  void wie_elders_woont_verhuist_alleen_als_dat_is_aangevinkt() {
    String ander =
        bezoeker
            .stuur("/huishoudens/nieuw", "naam", "Sem Waterman", "geboren", "3-4-2015")
            .locatie();
    String sem = "";
    Matcher link =
        Pattern.compile("personen/(" + ID.pattern() + ")\">Sem")
            .matcher(bezoeker.haal(ander).tekst());
    if (link.find()) {
      sem = link.group(1);
    }
    product.klok().vooruit(Duration.ofDays(2));
    Bezoeker later = product.als(lid);
    String[] velden = {
      "naam", "Sem Waterman", "geboren", "3-4-2015", "rol", "kind", "per", "vandaag", "gelijk", sem
    };

    Antwoord vraag = later.stuur(huis + "/personen/nieuw", velden);
    assertThat(vraag.status()).isEqualTo(422);
    assertThat(plat(vraag))
        .contains("woont nu in een ander huishouden")
        .contains("verhuist naar hier");

    List<String> met = new ArrayList<>(List.of(velden));
    met.addAll(List.of("verhuist", "ja"));
    assertThat(later.stuur(huis + "/personen/nieuw", met.toArray(String[]::new)).status())
        .isEqualTo(303);
    assertThat(plat(later.haal(huis))).contains("Sem Waterman");
    assertThat(plat(later.haal(ander))).contains("niemand meer");
    UUID wie = UUID.fromString(sem);
    assertThat(
            lindewaard.<Integer>doe(
                () -> product.database().sql().fetchCount(LID, LID.PERSOON.eq(wie))))
        .isEqualTo(2);
  }

  @Test
  void een_vertrek_beeindigt_het_verblijf_en_laat_het_staan() {
    voegToe("Ruud van 't Hof", "5-6-1985", "partner");
    String ruud = persoon("Ruud van");
    Antwoord teVroeg = bezoeker.stuur(huis + "/personen/" + ruud + "/vertrek", "per", "1-1-2020");
    assertThat(teVroeg.status()).isEqualTo(422);
    assertThat(bezoeker.stuur(huis + "/personen/" + ruud + "/vertrek", "per", "vandaag").status())
        .isEqualTo(303);
    assertThat(plat(bezoeker.haal(huis))).doesNotContain("Ruud");
  }

  @Test
  void een_andere_hoofdaanvrager_neemt_de_plaats_in_van_de_vorige() {
    voegToe("Ruud van 't Hof", "5-6-1985", "partner");
    String ruud = persoon("Ruud van");
    assertThat(
            bezoeker.stuur(huis + "/personen/" + ruud + "/rol", "rol", "hoofdaanvrager").status())
        .isEqualTo(303);
    assertThat(plat(bezoeker.haal(huis))).contains("Huishouden Van 't Hof–El Idrissi");
  }

  @Test
  void twee_die_tegelijk_opslaan_zien_beide_teksten_en_niemand_verliest_iets() {
    String pad = huis + "/personen/" + naima;
    String[] mijn = velden(Map.of("communicatie", "leest liever", "taal", "Berbers"));
    assertThat(bezoeker.stuur(pad, mijn).status()).isEqualTo(303);

    String[] hun = velden(Map.of("communicatie", "belt liever", "email", "naima@voorbeeld.nl"));
    Antwoord botsing = bezoeker.stuur(pad, hun);
    assertThat(botsing.status()).as(botsing.toString()).isEqualTo(409);
    assertThat(plat(botsing))
        .contains("Uw tekst is niet weg")
        .contains("leest liever")
        .contains("belt liever")
        .contains("naima@voorbeeld.nl")
        .contains("Berbers");

    Map<String, String> keuze = verborgen(botsing);
    keuze.put("keuze-communicatie", "mijn");
    assertThat(bezoeker.stuur(pad, plat(keuze)).status()).isEqualTo(303);
    String na = bezoeker.haal(pad).tekst();
    assertThat(na).contains("belt liever").contains("naima@voorbeeld.nl").contains("Berbers");
    assertThat(lindewaard.<Integer>doe(() -> product.database().sql().fetchCount(PERSOON_VERSIE)))
        .isEqualTo(2);
  }

  @Test
  void later_kiezen_bewaart_de_eigen_tekst_als_concept() {
    String pad = huis + "/personen/" + naima;
    bezoeker.stuur(pad, velden(Map.of("communicatie", "leest liever")));
    Antwoord botsing = bezoeker.stuur(pad, velden(Map.of("communicatie", "belt liever")));
    assertThat(bezoeker.stuur(pad + "/later", plat(verborgen(botsing))).status()).isEqualTo(303);
    assertThat(bezoeker.haal(pad).tekst()).contains("belt liever");
    assertThat(bezoeker.stuur(pad + "/derde", plat(verborgen(botsing))).tekst())
        .contains("belt liever")
        .contains("name=\"versie\" value=\"2\"");
  }

  private static String[] velden(Map<String, String> meer) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("voornamen", "Naima");
    velden.put("tussenvoegsel", "el");
    velden.put("achternaam", "Idrissi");
    velden.put("naamgebruik", "eigen");
    velden.put("geslacht", "onbekend");
    velden.put("geboren", "12-03-1988");
    velden.put("telefoon", "06 12345678");
    velden.put("versie", "1");
    velden.putAll(meer);
    return plat(velden);
  }

  private static String[] plat(Map<String, String> velden) {
    return velden.entrySet().stream()
        .flatMap(veld -> Stream.of(veld.getKey(), veld.getValue()))
        .toArray(String[]::new);
  }

  /** The hidden fields of the page, as a browser would send them along. */
  private static Map<String, String> verborgen(Antwoord antwoord) {
    Map<String, String> velden = new LinkedHashMap<>();
    Matcher veld =
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
            .matcher(antwoord.tekst());
    while (veld.find()) {
      if (!veld.group(1).startsWith("_")) {
        velden.put(veld.group(1), veld.group(2).replace("&#39;", "'"));
      }
    }
    return velden;
  }

  @Test
  void een_bsn_staat_er_niet_tot_iemand_het_vraagt_en_dat_wordt_gelogd() {
    String pad = huis + "/personen/" + naima + "/bsn";
    assertThat(bezoeker.stuur(pad, "bsn", "9999 00 006").status()).isEqualTo(303);
    assertThat(bezoeker.haal(huis).tekst()).contains("BSN verborgen").doesNotContain(BSN);

    Antwoord getoond = bezoeker.stuur(pad + "/toon");
    assertThat(getoond.tekst()).contains("999 900 006");
    assertThat(getoond.kop("Cache-Control")).contains("no-store");
    assertThat(regels("bsn.tonen", naima)).isEqualTo(1);
    String opgeslagen =
        lindewaard.<String>doe(() ->
            new String(
                product
                    .database()
                    .sql()
                    .select(PERSOON.BSN_VERSLEUTELD)
                    .from(PERSOON)
                    .where(PERSOON.ID.eq(UUID.fromString(naima)))
                    .fetchSingle()
                    .value1(),
                StandardCharsets.ISO_8859_1));
    assertThat(opgeslagen).doesNotContain("9999");
  }

  @Test
  void een_bsn_is_van_een_persoon_en_leidt_naar_wie_het_heeft() {
    bezoeker.stuur(huis + "/personen/" + naima + "/bsn", "bsn", BSN);
    Antwoord dubbel = bezoeker.stuur("/huishoudens/nieuw", "naam", "Hanneke Otter", "bsn", BSN);
    assertThat(dubbel.status()).isEqualTo(422);
    assertThat(plat(dubbel)).contains("Dit BSN staat al bij iemand");
    assertThat(dubbel.tekst()).contains("href=\"" + huis + "\"");

    Bezoeker vreemde = product.als(een.medewerker().vanTeam(lindewaard.team("Oost")).maak());
    Antwoord voorVreemde = vreemde.stuur("/huishoudens/nieuw", "naam", "Hanneke Otter", "bsn", BSN);
    assertThat(voorVreemde.tekst())
        .contains("met wie u niet werkt")
        .doesNotContain("href=\"" + huis + "\"");

    Antwoord gezocht = bezoeker.stuur("/zoeken/bsn", "bsn", BSN);
    assertThat(gezocht.tekst()).contains("Naima el Idrissi");
    assertThat(regels("bsn.zoeken", naima)).isEqualTo(1);
  }

  private int regels(String sleutel, String persoon) {
    return product
        .database()
        .alsBeheerder(sql ->
            sql.fetchCount(
                REGEL, REGEL.VERWERKING.eq(sleutel).and(REGEL.OVER.eq(UUID.fromString(persoon)))));
  }

  @Test
  void een_bsn_wordt_niet_half_ingevuld_bewaard() {
    bezoeker.stuur("/concept", "_formulier", "/huishoudens/nieuw", "naam", "Otter", "bsn", BSN);
    assertThat(bezoeker.haal("/huishoudens/nieuw").tekst())
        .contains("value=\"Otter\"")
        .doesNotContain(BSN);
  }

  @Test
  void wie_niets_met_het_huishouden_te_maken_heeft_krijgt_wat_een_niet_bestaand_krijgt() {
    Bezoeker vreemde = product.als(een.medewerker().vanTeam(lindewaard.team("Oost")).maak());
    String niemand = "/huishoudens/" + UUID.randomUUID();
    for (String onder :
        List.of(
            "",
            "/adres",
            "/personen/nieuw",
            "/personen/" + naima,
            "/personen/" + naima + "/rol",
            "/personen/" + naima + "/vertrek",
            "/personen/" + naima + "/bsn",
            "/personen/" + naima + "/vertegenwoordiging/nieuw",
            "/personen/" + naima + "/maatregel/nieuw",
            "/naasten/nieuw",
            "/netwerk/nieuw",
            "/einde/netwerk/" + naima)) {
      Antwoord echt = vreemde.haal(huis + onder);
      Antwoord onecht = vreemde.haal(niemand + onder);
      assertThat(echt.status()).as(onder).isEqualTo(404);
      assertThat(echt.tekst().replace(huis, niemand)).as(onder).isEqualTo(onecht.tekst());
    }
    assertThat(vreemde.stuur(huis + "/personen/" + naima + "/bsn/toon").status()).isEqualTo(404);
    assertThat(vreemde.stuur(huis + "/adres", "versie", "1", "plaats", "Elders").status())
        .isEqualTo(404);
    assertThat(plat(bezoeker.haal(huis))).contains("Lijsterbeslaan");
  }

  @Test
  void na_een_week_zonder_melding_of_casus_ziet_ook_wie_het_vastlegde_het_niet_meer() {
    product.klok().vooruit(Duration.ofDays(8));
    assertThat(product.als(lid).haal(huis).status()).isEqualTo(404);
  }

  @Test
  void netwerk_naasten_vertegenwoordiging_en_maatregel_worden_vastgelegd_en_beeindigd() {
    voegToe("Yara van 't Hof", "1-2-2014", "kind");
    String yara = persoon("Yara van");
    goed(
        bezoeker.stuur(
            huis + "/netwerk/nieuw",
            "naam",
            "Fatima Benali",
            "soort",
            "familie",
            "sterkte",
            "sterk",
            "wat",
            "elke zondag",
            "voor_wie",
            yara,
            "telefoon",
            "030 1234567"));
    goed(
        bezoeker.stuur(
            huis + "/naasten/nieuw",
            "naam",
            "Bart Zeeman",
            "soort",
            "co_ouder",
            "per",
            "1-1-2020"));
    goed(
        bezoeker.stuur(
            huis + "/personen/" + yara + "/vertegenwoordiging/nieuw",
            "soort",
            "gezag",
            "door",
            naima,
            "bewijs",
            "gezagsregister",
            "van",
            "1-2-2014"));
    goed(
        bezoeker.stuur(
            huis + "/personen/" + yara + "/maatregel/nieuw",
            "soort",
            "ots",
            "houder",
            "Jeugdbescherming Lindewaard",
            "leefgebieden",
            "opvoeding",
            "van",
            "1-9-2026",
            "tot_en_met",
            "31-8-2027"));
    Antwoord pagina = bezoeker.haal(huis);
    assertThat(plat(pagina))
        .contains("Fatima Benali familie van Yara elke zondag sterk 030 1234567")
        .contains("Bart Zeeman")
        .contains("co-ouder")
        .contains("ouder met gezag: Naima el Idrissi")
        .contains("ondertoezichtstelling (OTS) : Jeugdbescherming Lindewaard")
        .contains("Heeft de regie op gezin en opvoeding");

    Matcher einde = Pattern.compile("href=\"(" + huis + "/einde/[^\"]+)\"").matcher(pagina.tekst());
    product.klok().vooruit(Duration.ofDays(1));
    Bezoeker morgen = product.als(lid);
    int beeindigd = 0;
    while (einde.find()) {
      assertThat(morgen.haal(einde.group(1)).status()).isEqualTo(200);
      goed(morgen.stuur(einde.group(1), "per", "vandaag"));
      assertThat(morgen.stuur(einde.group(1), "per", "vandaag").status()).isEqualTo(422);
      beeindigd++;
    }
    assertThat(beeindigd).isEqualTo(4);
    assertThat(plat(morgen.haal(huis))).doesNotContain("Fatima").doesNotContain("Zeeman");
  }

  private static void goed(Antwoord antwoord) {
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
  }

  @TestFactory
  Stream<DynamicTest> slechte_invoer_krijgt_een_bericht_naast_het_veld_en_niets_gaat_verloren() {
    String lang = "x".repeat(600);
    return Stream.of(
            slecht("/huishoudens/nieuw", "naam", "", "Vul een naam in."),
            slecht("/huishoudens/nieuw", "naam", "12345", "Een naam heeft letters."),
            slecht("/huishoudens/nieuw", "naam", lang, "te lang"),
            slecht("/huishoudens/nieuw", "geboren", "31-2-1990", "bestaat niet"),
            slecht("/huishoudens/nieuw", "geboren", "morgen", "in de toekomst"),
            slecht("/huishoudens/nieuw", "geboren", "1-1-1826", "te lang geleden"),
            slecht("/huishoudens/nieuw", "geboren", "ooit", "niet te lezen"),
            slecht("/huishoudens/nieuw", "telefoon", "06-123", "10 cijfers"),
            slecht("/huishoudens/nieuw", "telefoon", "bel maar", "alleen cijfers"),
            slecht("/huishoudens/nieuw", "bsn", "123456789", "kan niet kloppen"),
            slecht("/huishoudens/nieuw", "bsn", "12345", "9 cijfers"),
            slecht("/huishoudens/nieuw", "bsn", "abc", "alleen cijfers"),
            slecht("/huishoudens/nieuw", "postcode", "0123 AB", "1234 AB"),
            slecht("/huishoudens/nieuw", "postcode", "1234 SS", "1234 AB"),
            slecht("/huishoudens/nieuw", "huisnummer", "twaalf", "bestaat uit cijfers"),
            slecht("/huishoudens/nieuw", "straat", lang, "te lang"),
            slecht("/huishoudens/nieuw", "plaats", lang, "te lang"),
            slecht("/personen/nieuw", "rol", "baas", "Kies een van de mogelijkheden"),
            slecht("/personen/nieuw", "rol", "", "Kies de rol"),
            slecht("/personen/nieuw", "per", "", "Vul een datum in"),
            slecht("/personen/nieuw", "per", "31-11-2026", "bestaat niet"),
            slecht("/personen/@", "achternaam", "👨‍👩‍👧", "Een naam heeft letters."),
            slecht("/personen/@", "achternaam", lang, "te lang"),
            slecht("/personen/@", "email", "naima.voorbeeld.nl", "@"),
            slecht("/personen/@", "geslacht", "robot", "Kies een van de mogelijkheden"),
            slecht("/personen/@", "naamgebruik", "", "Kies een van de mogelijkheden"),
            slecht("/personen/@", "overleden", "1-1-1980", "ligt voor de geboortedatum"),
            slecht("/personen/@", "overleden", "1-1-2030", "in de toekomst"),
            slecht("/personen/@", "communicatie", lang, "te lang"),
            slecht("/personen/@", "taal", lang, "te lang"),
            slecht("/adres", "huisnummer", "12 A", "bestaat uit cijfers"),
            slecht("/adres", "postcode", "AB 1234", "1234 AB"),
            slecht("/netwerk/nieuw", "soort", "hond", "Kies een van de mogelijkheden"),
            slecht("/netwerk/nieuw", "sterkte", "", "Kies hoe sterk"),
            slecht("/netwerk/nieuw", "wat", lang, "te lang"),
            slecht("/netwerk/nieuw", "voor_wie", "iemand", "Kies een van de mogelijkheden"),
            slecht("/naasten/nieuw", "soort", "", "Kies een soort"),
            slecht("/personen/@/vertegenwoordiging/nieuw", "door_naam", "", "vul een naam in"),
            slecht(
                "/personen/@/vertegenwoordiging/nieuw",
                "tot_en_met",
                "1-1-2019",
                "voor de begindatum"),
            slecht("/personen/@/vertegenwoordiging/nieuw", "van", "", "Vul een datum in"),
            slecht(
                "/personen/@/maatregel/nieuw",
                "leefgebieden",
                "geluk",
                "Kies een van de mogelijkheden"),
            slecht("/personen/@/maatregel/nieuw", "houder", "", "wie de maatregel uitvoert"),
            slecht("/personen/@/bsn", "bsn", "", "Vul het burgerservicenummer in"),
            slecht("/personen/@/bsn", "bsn", "999900007", "kan niet kloppen"),
            slecht("/personen/@/vertrek", "per", "ooit", "niet te lezen"),
            slecht("/personen/@/rol", "rol", "", "Kies de rol"))
        .map(geval ->
            dynamicTest(
                geval.pad() + " " + geval.veld() + "=" + geval.kort(), () -> probeer(geval)));
  }

  private record Slecht(String pad, String veld, String waarde, String bericht) {
    String kort() {
      return waarde.substring(0, Math.min(20, waarde.length()));
    }
  }

  private static Slecht slecht(String pad, String veld, String waarde, String bericht) {
    return new Slecht(pad, veld, waarde, bericht);
  }

  private static final Map<String, String> GOED =
      Map.ofEntries(
          Map.entry("naam", "Bram Zilverschoon"),
          Map.entry("geboren", "12-03-1988"),
          Map.entry("rol", "kind"),
          Map.entry("per", "1-1-2021"),
          Map.entry("voornamen", "Naima"),
          Map.entry("achternaam", "Idrissi"),
          Map.entry("naamgebruik", "eigen"),
          Map.entry("geslacht", "vrouw"),
          Map.entry("soort", "zelf_invullen"),
          Map.entry("sterkte", "gewoon"),
          Map.entry("door_naam", "Voogdij Lindewaard"),
          Map.entry("van", "1-1-2020"),
          Map.entry("houder", "Jeugdbescherming"),
          Map.entry("leefgebieden", "opvoeding"),
          Map.entry("straat", "Kerkstraat"),
          Map.entry("huisnummer", "3"),
          Map.entry("versie", "1"));

  private void probeer(Slecht geval) {
    int personen = aantalPersonen();
    Map<String, String> velden = new LinkedHashMap<>(GOED);
    velden.put(
        "soort",
        geval.pad().contains("netwerk")
            ? "buur"
            : geval.pad().contains("naasten")
                ? "co_ouder"
                : geval.pad().contains("maatregel") ? "ots" : "gezag");
    velden.put(geval.veld(), geval.waarde());
    String pad =
        geval.pad().startsWith("/huishoudens")
            ? geval.pad()
            : huis + geval.pad().replace("@", naima);
    Antwoord antwoord = bezoeker.stuur(pad, plat(velden));

    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(422);
    assertThat(antwoord.tekst())
        .as(plat(antwoord))
        .contains("id=\"fout-" + geval.veld() + "\"")
        .contains("href=\"#veld-" + geval.veld() + "\"");
    assertThat(plat(antwoord)).contains(geval.bericht());
    String bericht =
        antwoord.tekst().substring(antwoord.tekst().indexOf("id=\"fout-" + geval.veld() + "\""));
    assertThat(plat(new Antwoord(200, antwoord.koppen(), bericht))).contains(geval.bericht());
    if (pad.endsWith("/nieuw")
        && antwoord.tekst().contains("name=\"naam\"")
        && !geval.veld().equals("naam")) {
      assertThat(antwoord.tekst()).contains("value=\"Bram Zilverschoon\"");
    }
    assertThat(aantalPersonen()).isEqualTo(personen);
  }

  @Test
  void wat_op_code_lijkt_wordt_tekst() {
    goed(
        bezoeker.stuur(
            huis + "/netwerk/nieuw",
            "naam",
            "<script>alert(1)</script> Buur'; drop table",
            "soort",
            "buur",
            "sterkte",
            "zwak",
            "wat",
            "\u202Eomgekeerd\u0000 👍"));
    String pagina = bezoeker.haal(huis).tekst();
    assertThat(pagina)
        .doesNotContain("<script>alert")
        .contains("&lt;script")
        .contains("omgekeerd 👍");
  }

  @Test
  void een_bericht_in_het_engels_is_engels() {
    Antwoord antwoord = product.als(lid).inHetEngels().stuur("/huishoudens/nieuw", "naam", "");

    assertThat(plat(antwoord)).contains("Fill in a name.");
  }

  @Test
  void een_functioneel_beheerder_komt_er_niet_in() {
    Bezoeker beheerder =
        product.als(een.medewerker().in(lindewaard).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak());
    assertThat(beheerder.haal("/huishoudens/nieuw").status()).isEqualTo(403);
    assertThat(beheerder.haal(huis).status()).isEqualTo(404);
    assertThat(beheerder.haal("/zoeken?q=idrissi").status()).isEqualTo(403);
  }
}
