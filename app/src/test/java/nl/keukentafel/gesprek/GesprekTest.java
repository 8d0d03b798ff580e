package nl.keukentafel.gesprek;

import static nl.keukentafel.database.sql.gesprek.Tables.METING;
import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.junit.jupiter.api.Test;

/** The conversation over HTTP, on the real database: from first question to meting. */
@MetProduct
class GesprekTest {
  private static final String MET_TWEE =
      """
      {"naam": {"nl": "Twee", "en": "Two"},
       "keuzes": {"huisbezoek": {"waarde": "twee", "bron": "toets"},
                  "clientondersteuner": {"waarde": "in_team_nooit_eigen", "bron": "toets"},
                  "binnen_team": {"waarde": "vrij", "bron": "toets"}}}
      """;

  private final Product product;
  private final Spelers een;
  private final Keukentafel tafel;

  GesprekTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    this.tafel = new Keukentafel(product, een, Keukentafel.VRIJ);
  }

  private static String blad(String gesprek, String leefgebied) {
    return gesprek + "/leefgebieden/" + leefgebied;
  }

  private Antwoord haal(Toetsmedewerker wie, String pad) {
    return product.als(wie).haal(pad);
  }

  private Antwoord stuur(Toetsmedewerker wie, String pad, String... velden) {
    return product.als(wie).stuur(pad, velden);
  }

  private Meetstrook strook(Toetsmedewerker wie) {
    return tafel.doe(
        wie,
        () -> {
          CasusRechten rechten =
              product.bean(Casusinzage.class).rechten(tafel.casus, wie.gebruiker());
          return product
              .bean(Metingen.class)
              .strook(
                  tafel.casus,
                  rechten,
                  wie.gebruiker(),
                  List.of(
                      new Meetpersoon(tafel.naima, "Naima"), new Meetpersoon(tafel.ruud, "Ruud")),
                  List.of("financien"));
        });
  }

  private List<Leefgebiedvraag> vragen(Toetsmedewerker wie) {
    return tafel.doe(
        wie,
        () ->
            product
                .bean(Gesprekken.class)
                .vragen(
                    tafel.casus,
                    product.bean(Casusinzage.class).rechten(tafel.casus, wie.gebruiker()),
                    wie.gebruiker()));
  }

  @Test
  void van_eerste_vraag_tot_meting_contact_en_journaal() {
    String gesprek = tafel.begin(tafel.lotte, "zrm-2013");
    tafel.sluitAan(gesprek, "financien");
    String naima = tafel.naima.toString();
    Antwoord bewaard =
        stuur(
            tafel.lotte,
            blad(gesprek, "financien"),
            "versie",
            "0",
            "vraag",
            "De brieven blijven dicht",
            "over-vraag",
            naima,
            "kracht",
            "Ze houden een map bij",
            "eigen-financien-" + naima,
            "3",
            "niveau-financien-" + naima,
            "2",
            "naar",
            "overzicht");
    assertThat(bewaard.status()).as(bewaard.toString()).isEqualTo(303);
    assertThat(haal(tafel.lotte, gesprek).tekst())
        .contains("De brieven blijven dicht", "over Naima", "zelf 3, volgens het team 2");

    Antwoord af = stuur(tafel.lotte, gesprek + "/afronden", "minuten", "75");
    assertThat(af.status()).as(af.toString()).isEqualTo(303);

    Meetstrook strook = strook(tafel.lotte);
    assertThat(strook.instrument()).isEqualTo("zrm-2013");
    assertThat(strook.deels()).isTrue();
    assertThat(strook.rijen().getFirst().cellen().getFirst())
        .isEqualTo(new Meetstrook.Cel(2, null, 3, null));
    assertThat(haal(tafel.lotte, tafel.pad()).tekst())
        .contains("Gesprek aan de keukentafel, over financiën.");
    assertThat(haal(tafel.lotte, gesprek).tekst()).contains("75 minuten", "Afgerond op");
    assertThat(vragen(tafel.lotte).getFirst().open(Passagesoort.VRAAG).orElseThrow().merk())
        .isEqualTo(Merk.over(tafel.naima));
  }

  @Test
  void alleen_leefgebieden_die_met_een_reden_aansloten_worden_gevraagd() {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    Antwoord los = haal(tafel.lotte, blad(gesprek, "huisvesting"));
    assertThat(los.tekst()).contains("hoort niet bij de vraag").doesNotContain("<textarea");
    assertThat(
            stuur(tafel.lotte, blad(gesprek, "huisvesting"), "versie", "0", "vraag", "x").status())
        .isEqualTo(404);
    Antwoord zonder =
        stuur(tafel.lotte, blad(gesprek, "huisvesting") + "/aansluiten", "reden", " ");
    assertThat(zonder.status()).isEqualTo(422);
    assertThat(zonder.tekst()).contains("Schrijf waarom dit bij de vraag hoort.");
    tafel.sluitAan(gesprek, "huisvesting");
    assertThat(haal(tafel.lotte, blad(gesprek, "huisvesting")).tekst()).contains("<textarea");
  }

  @Test
  void wat_twee_werkers_elk_wijzigen_komt_samen_en_wat_botst_kiest_de_tweede() {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    tafel.sluitAan(gesprek, "financien");
    String pad = blad(gesprek, "financien");
    assertThat(stuur(tafel.lotte, pad, "versie", "0", "goed", "van Lotte").status()).isEqualTo(303);
    assertThat(stuur(tafel.hanneke, pad, "versie", "0", "vraag", "van Hanneke").status())
        .as("een ander veld: samen")
        .isEqualTo(303);
    assertThat(haal(tafel.lotte, gesprek).tekst()).contains("van Lotte", "van Hanneke");

    Antwoord botsing =
        stuur(tafel.hanneke, pad, "versie", "0", "goed", "iets anders", "vraag", "van Hanneke");
    assertThat(botsing.status()).isEqualTo(409);
    assertThat(botsing.tekst()).contains("Uw tekst is niet weg", "van Lotte", "iets anders");

    Antwoord later =
        stuur(tafel.hanneke, pad + "/later", "mijn-goed", "iets anders", "basisversie", "0");
    assertThat(later.status()).isEqualTo(303);
    assertThat(haal(tafel.hanneke, pad).tekst()).contains("iets anders", "stond nog klaar");
    assertThat(haal(tafel.lotte, pad).tekst()).contains("van Lotte").doesNotContain("iets anders");
  }

  @Test
  void bij_een_botsing_kiest_men_per_veld() {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    tafel.sluitAan(gesprek, "financien");
    String pad = blad(gesprek, "financien");
    stuur(tafel.lotte, pad, "versie", "0", "goed", "van Lotte");
    Antwoord niets =
        stuur(
            tafel.hanneke,
            pad,
            "botsing",
            "ja",
            "versie",
            "1",
            "basisversie",
            "0",
            "mijn-goed",
            "mijn tekst");
    assertThat(niets.status()).as("zonder keuze").isEqualTo(409);
    assertThat(niets.tekst()).contains("mijn tekst", "van Lotte");
    String[] keuze =
        velden(
            "botsing",
            "ja",
            "versie",
            "1",
            "basisversie",
            "0",
            "mijn-goed",
            "mijn tekst",
            "keuze-goed",
            "derde",
            "derde-goed",
            "van allebei");
    assertThat(stuur(tafel.hanneke, pad, keuze).status()).isEqualTo(303);
    assertThat(haal(tafel.lotte, gesprek).tekst()).contains("van allebei");
  }

  /** A chosen conflict form: every other field is the same in both. */
  private static String[] velden(String... eigen) {
    List<String> alles = new ArrayList<>(List.of(eigen));
    for (String veld :
        List.of(
            "vraag",
            "achter",
            "kracht",
            "netwerk",
            "niets",
            "over-goed",
            "over-vraag",
            "over-achter",
            "over-kracht",
            "over-netwerk")) {
      alles.addAll(List.of("mijn-" + veld, "", "ander-" + veld, "", "keuze-" + veld, "mijn"));
    }
    return alles.toArray(String[]::new);
  }

  @Test
  void wat_half_getypt_was_komt_terug_en_een_gesprek_met_losse_tekst_wordt_niet_afgerond() {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    tafel.sluitAan(gesprek, "financien");
    String pad = blad(gesprek, "financien");
    Antwoord concept =
        stuur(
            tafel.lotte, "/concept", "_formulier", pad, "versie", "0", "achter", "zij is bang dat");
    assertThat(concept.status()).as(concept.toString()).isEqualTo(200);
    assertThat(haal(tafel.lotte, pad).tekst()).contains("zij is bang dat", "stond nog klaar");
    Antwoord af = stuur(tafel.lotte, gesprek + "/afronden");
    assertThat(af.status()).isEqualTo(422);
    assertThat(af.tekst()).contains("Bij Financiën staat nog tekst die niet is vastgelegd");
    stuur(tafel.lotte, pad, "versie", "0", "achter", "zij is bang dat het misgaat");
    assertThat(haal(tafel.lotte, pad).tekst()).doesNotContain("stond nog klaar");
    assertThat(stuur(tafel.lotte, gesprek + "/afronden").status()).isEqualTo(303);
  }

  @Test
  void een_leeg_gesprek_wordt_niet_afgerond() {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    Antwoord af = stuur(tafel.lotte, gesprek + "/afronden");
    assertThat(af.status()).isEqualTo(422);
    assertThat(af.tekst()).contains("Er is nog niets opgeschreven.");
  }

  @Test
  void wat_in_vertrouwen_is_verteld_ziet_alleen_de_houder_en_wie_het_opschreef() {
    Toetsmedewerker derde = een.medewerker().vanTeam(tafel.oost).maak();
    String gesprek = tafel.begin(tafel.lotte, "geen");
    tafel.sluitAan(gesprek, "financien");
    String pad = blad(gesprek, "financien") + "/vertrouwelijk";
    Antwoord geschreven =
        stuur(
            tafel.hanneke,
            pad,
            "soort",
            "achter",
            "van",
            tafel.ruud.toString(),
            "tekst",
            "een schuld die zij niet kent");
    assertThat(geschreven.status()).as(geschreven.toString()).isEqualTo(303);
    for (Toetsmedewerker mag : List.of(tafel.lotte, tafel.hanneke)) {
      assertThat(haal(mag, pad).tekst()).contains("een schuld die zij niet kent");
      assertThat(vragen(mag).getFirst().vertrouwelijk()).hasSize(1);
    }
    assertThat(haal(tafel.lotte, gesprek).tekst())
        .contains("1 keer iets in vertrouwen verteld")
        .doesNotContain("een schuld die zij niet kent");
    for (String waar : List.of(pad, gesprek, blad(gesprek, "financien"), gesprek + "/tonen")) {
      assertThat(haal(derde, waar).tekst())
          .as(waar)
          .doesNotContain("een schuld die zij niet kent", "1 keer iets");
    }
    assertThat(vragen(derde)).isEmpty();
  }

  @Test
  void wat_de_bewoner_ziet_is_zonder_oordeel_van_de_werker_en_zonder_wat_een_ander_vertrouwde() {
    String gesprek = tafel.begin(tafel.lotte, "zrm-2013");
    tafel.sluitAan(gesprek, "huiselijke-relaties");
    String naima = tafel.naima.toString();
    stuur(
        tafel.lotte,
        blad(gesprek, "huiselijke-relaties"),
        "versie",
        "0",
        "goed",
        "samen aan tafel",
        "eigen-huiselijke_relaties-" + naima,
        "4",
        "niveau-huiselijke_relaties-" + naima,
        "1");
    stuur(
        tafel.lotte,
        blad(gesprek, "huiselijke-relaties") + "/vertrouwelijk",
        "soort",
        "vraag",
        "van",
        tafel.ruud.toString(),
        "tekst",
        "wat Ruud vertrouwde");
    String samen = haal(tafel.lotte, gesprek + "/tonen").tekst();
    assertThat(samen)
        .contains("samen aan tafel", "voldoende zelfredzaam")
        .doesNotContain("acute problematiek", "wat Ruud vertrouwde", "Hoofdmenu");
    assertThat(haal(tafel.lotte, gesprek + "/tonen?voor=" + naima).tekst())
        .doesNotContain("wat Ruud vertrouwde");
    assertThat(haal(tafel.lotte, gesprek + "/tonen?voor=" + tafel.ruud).tekst())
        .contains("wat Ruud vertrouwde");
  }

  @Test
  void niveaus_die_vertrouwelijk_zijn_ziet_een_collega_niet_en_blijven_bij_zijn_opslaan_staan() {
    String gesprek = tafel.begin(tafel.lotte, "zrm-2013");
    tafel.sluitAan(gesprek, "financien");
    String ruud = tafel.ruud.toString();
    String pad = blad(gesprek, "financien");
    stuur(tafel.lotte, pad, "versie", "0", "niveau-financien-" + ruud, "1");
    assertThat(stuur(tafel.lotte, pad + "/vertrouwelijk/niveaus", "dicht", ruud).status())
        .isEqualTo(303);
    assertThat(haal(tafel.hanneke, pad).tekst()).doesNotContain("niveau-financien-" + ruud);
    assertThat(stuur(tafel.hanneke, pad, "versie", "1", "goed", "van Hanneke").status())
        .isEqualTo(303);
    assertThat(stuur(tafel.lotte, gesprek + "/afronden").status()).isEqualTo(303);
    assertThat(strook(tafel.lotte).rijen().getLast().cellen().getFirst().niveau()).isEqualTo(1);
    assertThat(strook(tafel.hanneke).rijen().getLast().cellen().getFirst().isLeeg()).isTrue();
  }

  @Test
  void waar_twee_op_bezoek_gaan_heeft_een_alleen_een_reden_en_een_ondersteuner_geen_eigen_casus() {
    Keukentafel twee = new Keukentafel(product, een, MET_TWEE);
    String lotte = twee.lotte.id().toString();
    String[] alleen = {"datum", "vandaag", "bezoeker", lotte, "instrument", "geen"};
    Antwoord geweigerd = stuur(twee.lotte, twee.pad() + "/gesprekken", alleen);
    assertThat(geweigerd.status()).isEqualTo(422);
    assertThat(geweigerd.tekst())
        .contains("Uw team gaat met twee op huisbezoek (keuze 8.9", "schrijf waarom");
    Antwoord eigen =
        stuur(
            twee.lotte,
            twee.pad() + "/gesprekken",
            "datum",
            "vandaag",
            "bezoeker",
            lotte,
            "tweede",
            twee.hanneke.id().toString(),
            "instrument",
            "geen",
            "ondersteuner",
            twee.hanneke.id().toString());
    assertThat(eigen.status()).isEqualTo(422);
    assertThat(eigen.tekst()).contains("Het is de eigen casus");
    Antwoord goed =
        stuur(
            twee.lotte,
            twee.pad() + "/gesprekken",
            "datum",
            "vandaag",
            "bezoeker",
            lotte,
            "alleen",
            "Hanneke is ziek",
            "instrument",
            "geen");
    assertThat(goed.status()).as(goed.toString()).isEqualTo(303);
    assertThat(haal(twee.lotte, goed.locatie()).tekst()).contains("Hanneke is ziek");
  }

  @Test
  void een_meting_verandert_nooit_meer() {
    String gesprek = tafel.begin(tafel.lotte, "zrm-2013");
    tafel.sluitAan(gesprek, "financien");
    String niveau = "niveau-financien-" + tafel.naima;
    String pad = blad(gesprek, "financien");
    stuur(tafel.lotte, pad, "versie", "0", niveau, "2");
    stuur(tafel.lotte, gesprek + "/afronden");
    stuur(tafel.lotte, pad, "versie", "1", "goed", "later aangevuld", niveau, "5");
    assertThat(strook(tafel.lotte).rijen().getFirst().cellen().getFirst().niveau()).isEqualTo(2);
    assertThat(haal(tafel.lotte, gesprek).tekst()).contains("later aangevuld");
    assertThatThrownBy(() ->
            tafel.doe(
                tafel.lotte,
                () -> product.database().sql().update(METING).set(METING.DEELS, false).execute()))
        .hasMessageContaining("permission denied");
  }

  @Test
  void een_losse_meting_komt_naast_de_vorige_te_staan() {
    String gesprek = tafel.begin(tafel.lotte, "zrm-2013");
    tafel.sluitAan(gesprek, "financien");
    String niveau = "niveau-financien-" + tafel.naima;
    stuur(tafel.lotte, blad(gesprek, "financien"), "versie", "0", niveau, "2");
    stuur(tafel.lotte, gesprek + "/afronden");
    String metingen = tafel.pad() + "/metingen";
    assertThat(haal(tafel.lotte, metingen + "/nieuw").tekst()).contains("vorige keer");
    Antwoord leeg =
        stuur(
            tafel.lotte,
            metingen,
            "datum",
            "vandaag",
            "beoordelaar",
            tafel.lotte.id().toString(),
            "instrument",
            "zrm-2013");
    assertThat(leeg.status()).isEqualTo(422);
    Antwoord vast =
        stuur(
            tafel.lotte,
            metingen,
            "datum",
            "vandaag",
            "beoordelaar",
            tafel.lotte.id().toString(),
            "instrument",
            "zrm-2013",
            niveau,
            "4");
    assertThat(vast.status()).as(vast.toString()).isEqualTo(303);
    assertThat(strook(tafel.lotte).rijen().getFirst().cellen().getFirst())
        .isEqualTo(new Meetstrook.Cel(4, 2, null, null));
    assertThat(haal(tafel.lotte, metingen).tekst()).contains("was 2", "deels: 1 van 11");
  }

  @Test
  void een_vreemd_gesprek_is_er_niet_en_de_weigering_staat_in_het_logboek() {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    Toetsteam elders = een.gemeente("Rietbeek").metTeam("Noord").team("Noord");
    Toetsmedewerker vreemde = een.medewerker().vanTeam(elders).maak();
    String verzonnen = "/casussen/" + UUID.randomUUID() + "/gesprekken/" + UUID.randomUUID();
    assertThat(haal(vreemde, gesprek).status()).isEqualTo(404);
    assertThat(haal(vreemde, verzonnen).status()).isEqualTo(404);
    assertThat(haal(tafel.lotte, verzonnen).status()).isEqualTo(404);
    int geweigerd =
        elders
            .gemeente()
            .doe(() ->
                product
                    .database()
                    .sql()
                    .fetchCount(
                        REGEL,
                        REGEL.VERWERKING.eq("gesprek.inzien").and(REGEL.UITKOMST.eq("geweigerd"))));
    assertThat(geweigerd).isEqualTo(2);
  }

  @Test
  void rare_invoer_staat_er_nog_met_een_bericht_ernaast() {
    String gesprek = tafel.begin(tafel.lotte, "zrm-2013");
    tafel.sluitAan(gesprek, "financien");
    String pad = blad(gesprek, "financien");
    Antwoord antwoord =
        stuur(
            tafel.lotte,
            pad,
            "versie",
            "veel",
            "goed",
            "blijft staan",
            "vraag",
            "x".repeat(20_001),
            "over-goed",
            "niemand",
            "niveau-financien-" + tafel.naima,
            "9");
    assertThat(antwoord.status()).isEqualTo(422);
    assertThat(antwoord.tekst()).contains("blijft staan");
    assertThat(stuur(tafel.lotte, pad, "versie", "0", "goed", "<script>alert(1)</script>").status())
        .isEqualTo(303);
    assertThat(haal(tafel.lotte, gesprek).tekst()).doesNotContain("<script>alert");
    assertThat(haal(tafel.lotte, blad(gesprek, "geen-leefgebied")).status()).isEqualTo(404);
    assertThat(stuur(tafel.lotte, tafel.pad() + "/gesprekken", "datum", "morgen").status())
        .isEqualTo(422);
  }

  @Test
  void een_kort_gesprek_sluit_aan_legt_vast_en_rondt_af_in_een_keer() {
    GesprekId gesprek =
        tafel.doe(
            tafel.lotte,
            () ->
                product
                    .bean(Gesprekken.class)
                    .legVast(
                        new KortGesprek(
                            tafel.casus,
                            LocalDate.now(product.klok()),
                            30,
                            List.of(),
                            Set.of(tafel.naima),
                            "financien",
                            "de brieven gaan hierover",
                            Map.of(Passagesoort.VRAAG, "De post is te veel"),
                            Merk.geen(),
                            Map.of(tafel.naima, 2),
                            Map.of(tafel.naima, 3)),
                        tafel.lotte.gebruiker()));
    Antwoord antwoord = haal(tafel.lotte, tafel.pad() + "/gesprekken/" + gesprek);
    assertThat(antwoord.tekst()).contains("De post is te veel", "Afgerond op", "30 minuten");
    assertThat(strook(tafel.lotte).rijen().getFirst().cellen().getFirst().niveau()).isEqualTo(2);
    assertThat(tafel.doe(tafel.lotte, () -> product.bean(Gesprekken.class).van(tafel.casus)))
        .singleElement()
        .satisfies(kop -> assertThat(kop.leefgebieden()).containsExactly("financien"));
  }

  @Test
  void twee_die_de_gegevens_wijzigen_zien_elkaars_werk() {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    String pad = gesprek + "/feiten";
    String[] eerste = {
      "datum",
      "vandaag",
      "bezoeker",
      tafel.lotte.id().toString(),
      "minuten",
      "45",
      "instrument",
      "geen",
      "versie",
      "1"
    };
    assertThat(stuur(tafel.lotte, pad, eerste).status()).isEqualTo(303);
    String[] tweede = {
      "datum",
      "vandaag",
      "bezoeker",
      tafel.lotte.id().toString(),
      "minuten",
      "60",
      "instrument",
      "geen",
      "versie",
      "1"
    };
    Antwoord botsing = stuur(tafel.hanneke, pad, tweede);
    assertThat(botsing.status()).isEqualTo(409);
    assertThat(botsing.tekst()).contains("45", "60", "name=\"versie\" value=\"2\"");
  }
}
