package nl.keukentafel.overleg;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.model.Besluitvorming;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An overleg from planning to closing, over HTTP, on the real database. */
@MetProduct
final class OverlegTest {

  private static final Pattern PUNT = Pattern.compile("id=\"punt-([0-9a-f-]{36})\"");
  private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Toetsteam oost;
  private final Toetsmedewerker leider;
  private final Toetsmedewerker anna;
  private final Toetsmedewerker bas;
  private final Toetsmedewerker cor;

  OverlegTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard = een.gemeente("Lindewaard").metTeam("Oost").metTeam("West");
    oost = lindewaard.team("Oost");
    leider = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLEIDER).maak();
    anna = een.medewerker().vanTeam(oost).maak();
    bas = een.medewerker().vanTeam(oost).maak();
    cor = een.medewerker().vanTeam(oost).maak();
  }

  @BeforeEach
  void het_team_neemt_op_bij_consensus() {
    product.klok().terug();
    richtIn(Besluitwijze.CONSENSUS);
  }

  @Test
  void een_vraag_wacht_tot_er_een_overleg_is_gepland_en_staat_dan_op_de_agenda() {
    UUID melding = vraag("Familie Kievitsbloem");
    assertThat(stand(melding).overleg()).isNull();
    assertThat(product.als(anna).haal("/overleg").tekst()).contains("Familie Kievitsbloem");

    String pad = plan("6-10-2026");

    assertThat(stand(melding).overleg()).hasToString(pad.substring("/overleg/".length()));
    assertThat(product.als(anna).haal(pad).tekst())
        .contains("Familie Kievitsbloem", "Neemt het team dit op als casus?");
    UUID latere = vraag("Meneer Vuurdoorn");
    assertThat(stand(latere).overleg()).isEqualTo(stand(melding).overleg());
    assertThat(vraagOpnieuw(latere, "Meneer Vuurdoorn")).isEqualTo(stand(latere).agendapunt());
  }

  @Test
  void het_team_neemt_een_teambesluit_en_het_huis_hoort_het() {
    UUID melding = vraag("Familie Lisdodde");
    String pad = plan("7-10-2026");
    Bezoeker voorzitter = product.als(leider);
    assertThat(voorzitter.stuur(pad + "/open").status()).isEqualTo(303);
    aanwezig(voorzitter, pad, leider, anna, bas);
    String punt = punt(voorzitter, pad);

    stem(product.als(anna), punt, anna, "voor", "");
    stem(voorzitter, punt, bas, "onthoudt", "");
    stem(voorzitter, punt, leider, "voor", "");
    Antwoord besluit = beslis(voorzitter, pad, punt, "aangenomen", "");

    assertThat(besluit.status()).as(besluit.toString()).isEqualTo(303);
    assertThat(stand(melding).besloten()).isTrue();
    assertThat(stand(melding).aangenomen()).isTrue();
    assertThat(voorzitter.haal(pad).tekst())
        .contains("Teambesluit: het team neemt dit op als casus", "2 voor, 0 bezwaar, 1 onthoudt");
    assertThat(logregels("overleg.teambesluit", melding, "ok")).isEqualTo(1);
  }

  @Test
  void zonder_quorum_zegt_de_weigering_hoeveel_er_nodig_zijn_en_door_welke_keuze() {
    vraag("Mevrouw Wilgenroos");
    String pad = plan("8-10-2026");
    Bezoeker voorzitter = product.als(leider);
    voorzitter.stuur(pad + "/open");
    String punt = punt(voorzitter, pad);
    stem(voorzitter, punt, leider, "voor", "");

    Antwoord geweigerd = beslis(voorzitter, pad, punt, "aangenomen", "");

    assertThat(geweigerd.status()).isEqualTo(422);
    assertThat(geweigerd.tekst())
        .contains("Aanwezig met een stem: 1 van de 4 teamleden. Er zijn er 2 nodig.", "Keuze 5.11");
  }

  @Test
  void een_bezwaar_heeft_een_reden_en_blijft_leesbaar_nadat_het_is_ingetrokken() {
    vraag("Gezin Waterdrieblad");
    String pad = plan("9-10-2026");
    Bezoeker voorzitter = product.als(leider);
    voorzitter.stuur(pad + "/open");
    aanwezig(voorzitter, pad, leider, anna);
    String punt = punt(voorzitter, pad);
    stem(voorzitter, punt, leider, "voor", "");
    Bezoeker lid = product.als(anna);

    Antwoord zonderReden = stem(lid, punt, anna, "bezwaar", "");
    assertThat(zonderReden.status()).isEqualTo(422);
    assertThat(zonderReden.tekst()).contains("Schrijf waarom er bezwaar is.");

    stem(lid, punt, anna, "bezwaar", "Er loopt al hulp");
    assertThat(beslis(voorzitter, pad, punt, "aangenomen", "").tekst())
        .contains("Er staat nog bezwaar van " + anna.naam());

    Antwoord ingetrokken =
        lid.stuur(
            punt + "/stemmen",
            "was-" + anna.id(),
            "bezwaar",
            "wasreden-" + anna.id(),
            "Er loopt al hulp",
            "keuze-" + anna.id(),
            "voor");
    assertThat(ingetrokken.status()).isEqualTo(303);
    assertThat(beslis(voorzitter, pad, punt, "aangenomen", "").status()).isEqualTo(303);
    assertThat(voorzitter.haal(pad).tekst())
        .contains(anna.naam() + " trok een bezwaar in. De reden was: Er loopt al hulp");
  }

  @Test
  void wie_niet_aanwezig_is_heeft_geen_stem_en_een_teamlid_legt_niet_die_van_een_ander_vast() {
    vraag("Meneer Zwaluwstaart");
    String pad = plan("12-10-2026");
    Bezoeker voorzitter = product.als(leider);
    voorzitter.stuur(pad + "/open");
    aanwezig(voorzitter, pad, leider, anna);
    String punt = punt(voorzitter, pad);

    assertThat(stem(product.als(bas), punt, bas, "voor", "").status()).isEqualTo(409);
    assertThat(stem(product.als(anna), punt, leider, "voor", "").status()).isEqualTo(403);
    assertThat(product.als(anna).stuur(pad + "/sluiten").status()).isEqualTo(403);
  }

  @Test
  void twee_notulisten_tegelijk_verliezen_niets() {
    vraag("Familie Dagkoekoek");
    String pad = plan("13-10-2026");
    Toetsmedewerker notulist =
        een.medewerker().vanTeam(oost).als(Hoedanigheid.PROCESONDERSTEUNER).maak();
    Bezoeker eerste = product.als(leider);
    Bezoeker tweede = product.als(notulist);
    eerste.stuur(pad + "/open");
    aanwezig(eerste, pad, leider, anna, bas);
    String punt = punt(eerste, pad);

    assertThat(stem(eerste, punt, anna, "voor", "").status()).isEqualTo(303);
    // What does not clash is merged.
    assertThat(stem(tweede, punt, bas, "voor", "").status()).isEqualTo(303);
    // What does is shown with both.
    Antwoord botsing = stem(tweede, punt, anna, "bezwaar", "Zij twijfelt");
    assertThat(botsing.status()).isEqualTo(409);
    assertThat(botsing.tekst()).contains("Uw tekst is niet weg", "Zij twijfelt", leider.naam());
    // Shown again, the form would not take back what somebody else recorded meanwhile.
    assertThat(botsing.tekst())
        .containsPattern("name=\"keuze-" + bas.id() + "\" value=\"voor\" checked");
  }

  @Test
  void wie_een_stem_heeft_over_een_open_punt_wordt_niet_weggevinkt() {
    vraag("Familie Ganzerik");
    String pad = plan("14-10-2026");
    Bezoeker voorzitter = product.als(leider);
    voorzitter.stuur(pad + "/open");
    aanwezig(voorzitter, pad, leider, anna);
    stem(voorzitter, punt(voorzitter, pad), anna, "bezwaar", "Niet ons gebied");

    Antwoord weg =
        voorzitter.stuur(
            pad + "/aanwezigheid",
            "was",
            anna.id().toString(),
            "was",
            leider.id().toString(),
            "aanwezig",
            leider.id().toString());

    assertThat(weg.status()).isEqualTo(422);
    assertThat(weg.tekst()).contains(anna.naam() + " heeft een stem over een punt");
  }

  @Test
  void wat_niet_is_besloten_gaat_bij_het_sluiten_naar_het_volgende_overleg() {
    UUID melding = vraag("Meneer Bosanemoon");
    String pad = plan("15-10-2026");
    Bezoeker voorzitter = product.als(leider);
    voorzitter.stuur(pad + "/open");
    String volgende = plan("16-10-2026");

    assertThat(voorzitter.stuur(pad + "/sluiten").status()).isEqualTo(303);

    assertThat(stand(melding).overleg()).hasToString(volgende.substring("/overleg/".length()));
    assertThat(voorzitter.haal(pad).tekst()).contains("Naar het volgende overleg");
    assertThat(voorzitter.stuur(pad + "/open").status()).isEqualTo(409);
  }

  @Test
  void komt_het_team_er_niet_uit_dan_beslist_de_teamleider_met_een_reden() {
    richtIn(Besluitwijze.CONSENSUS_ANDERS_TEAMLEIDER);
    UUID melding = vraag("Familie Moerasspirea");
    String pad = plan("19-10-2026");
    Bezoeker voorzitter = product.als(leider);
    voorzitter.stuur(pad + "/open");
    aanwezig(voorzitter, pad, leider, anna);
    String punt = punt(voorzitter, pad);
    stem(voorzitter, punt, leider, "voor", "");
    stem(voorzitter, punt, anna, "bezwaar", "Te zwaar");

    assertThat(beslis(product.als(anna), pad, punt, "aangenomen", "Ik vind van wel").status())
        .isEqualTo(403);
    assertThat(beslis(voorzitter, pad, punt, "afgewezen", "").status()).isEqualTo(422);
    assertThat(beslis(voorzitter, pad, punt, "afgewezen", "Jeugdteam gaat dit doen").status())
        .isEqualTo(303);
    assertThat(stand(melding).besloten()).isTrue();
    assertThat(stand(melding).aangenomen()).isFalse();
  }

  @Test
  void wie_niet_in_het_team_zit_krijgt_hetzelfde_als_bij_een_overleg_dat_niet_bestaat() {
    vraag("Familie Sleedoorn");
    String pad = plan("20-10-2026");
    Toetsmedewerker west = een.medewerker().vanTeam(lindewaard.team("West")).maak();
    Toetsmedewerker elders =
        een.medewerker().vanTeam(een.gemeente("Rietbeek").metTeam("Noord").team("Noord")).maak();
    Antwoord bestaatNiet = product.als(west).haal("/overleg/" + UUID.randomUUID());

    Antwoord ander = product.als(west).haal(pad);

    assertThat(ander.status()).isEqualTo(404);
    assertThat(zonderId(ander)).isEqualTo(zonderId(bestaatNiet));
    assertThat(product.als(elders).haal(pad).status()).isEqualTo(404);
    assertThat(product.als(west).stuur(pad + "/open").status()).isEqualTo(404);
    UUID id = UUID.fromString(pad.substring("/overleg/".length()));
    assertThat(logregels("overleg.inzien", id, "geweigerd")).isEqualTo(1);
  }

  @Test
  void een_vrijwilliger_en_een_stagiair_komen_niet_bij_de_agenda() {
    String pad = plan("21-10-2026");
    for (Hoedanigheid positie : List.of(Hoedanigheid.VRIJWILLIGER, Hoedanigheid.STAGIAIR)) {
      Toetsmedewerker wie = een.medewerker().vanTeam(oost).als(positie).maak();
      assertThat(product.als(wie).haal(pad).status()).isEqualTo(403);
      assertThat(product.als(wie).haal("/overleg").status()).isEqualTo(403);
    }
  }

  @Test
  void de_werkvoorraad_ziet_het_volgende_overleg_en_wat_op_een_stem_wacht() {
    vraag("Familie Duizendblad");
    plan("22-10-2026");

    Overleggen.MijnAgenda agenda =
        product.database().doe(cor.context(), () -> overleggen().mijnAgenda(cor.gebruiker()));

    assertThat(agenda.komend()).isNotEmpty();
    assertThat(agenda.wachtOpMijnStem())
        .extracting(Overleggen.Stemvraag::titel)
        .contains("Familie Duizendblad");
  }

  @Test
  void een_datum_in_het_verleden_of_een_tijd_die_niet_bestaat_verliest_niets() {
    Antwoord fout =
        product
            .als(leider)
            .stuur(
                "/overleg",
                "team",
                oost.id().toString(),
                "vorm",
                "casuistiek",
                "datum",
                "1-10-2026",
                "tijd",
                "25.00",
                "plaats",
                "Wijkhuis De Hoven");

    assertThat(fout.status()).isEqualTo(422);
    assertThat(fout.tekst()).contains("Wijkhuis De Hoven", "Schrijf de tijd als 9.30", "25.00");
  }

  @Test
  void de_tabel_zelf_weigert_een_teambesluit_van_een_persoon() {
    UUID melding = vraag("Familie Kamperfoelie");
    String pad = plan("23-10-2026");
    assertThatThrownBy(() ->
            product
                .database()
                .in(
                    lindewaard.id(),
                    () ->
                        product
                            .database()
                            .sql()
                            .execute(
                                "insert into overleg.teambesluit (gemeente, agendapunt, overleg, team,"
                                    + " kernbesluit, wijze, beslist_door, uitkomst, aanwezigen,"
                                    + " aanwezig, quorum, voor, bezwaar, onthouden,"
                                    + " inrichting_versie, vastgelegd_door) values (?, ?, ?, ?,"
                                    + " 'opname', 'consensus', 'team', 'aangenomen', array[?]::uuid[],"
                                    + " 1, 1, 1, 0, 0, 1, ?)",
                                lindewaard.id().waarde(),
                                stand(melding).agendapunt().waarde(),
                                UUID.fromString(pad.substring("/overleg/".length())),
                                oost.id().waarde(),
                                leider.id().waarde(),
                                leider.id().waarde())))
        .hasMessageContaining("teambesluit_check");
  }

  private Overleggen overleggen() {
    return product.bean(Overleggen.class);
  }

  private void richtIn(Besluitwijze wijze) {
    Teaminrichting inrichting =
        new Teaminrichting(Keuzes.leeg().kies(Besluitvorming.wijzeVan(Kernbesluit.OPNAME), wijze));
    Inrichtingen inrichtingen = product.bean(Inrichtingen.class);
    leider
        .context()
        .voerUit(() -> {
          int nieuwste =
              inrichtingen.versies(oost.id()).stream()
                  .mapToInt(versie -> versie.versie())
                  .max()
                  .orElse(0);
          inrichtingen.stelVast(
              oost.id(),
              nieuwste,
              inrichting,
              product.klok().vandaag().minusDays(30),
              "toets",
              leider.id());
        });
  }

  private UUID vraag(String titel) {
    UUID melding = UUID.randomUUID();
    vraagOpnieuw(melding, titel);
    // Agendas keep the order of asking.
    product.klok().vooruit(Duration.ofSeconds(1));
    return melding;
  }

  private nl.keukentafel.kern.AgendapuntId vraagOpnieuw(UUID melding, String titel) {
    return anna.context()
        .doe(() ->
            overleggen()
                .vraagTeambesluit(
                    new Overleggen.Vraag(
                        oost.id(), "opname", "melding", melding, titel, "/meldingen/" + melding),
                    anna.gebruiker()));
  }

  private Overleggen.Stand stand(UUID onderwerp) {
    return anna.context().doe(() -> overleggen().stand(onderwerp)).orElseThrow();
  }

  /** Plans nieuwe meldingen on a day and gives back its path. */
  private String plan(String datum) {
    Antwoord gepland =
        product
            .als(leider)
            .stuur(
                "/overleg",
                "team",
                oost.id().toString(),
                "vorm",
                "nieuwe_meldingen",
                "datum",
                datum,
                "tijd",
                "9.30");
    assertThat(gepland.status()).as(gepland.toString()).isEqualTo(303);
    return gepland.locatie().replaceFirst("\\?.*", "");
  }

  private static void aanwezig(Bezoeker wie, String pad, Toetsmedewerker... mensen) {
    List<String> velden = new ArrayList<>();
    for (Toetsmedewerker mens : mensen) {
      velden.add("aanwezig");
      velden.add(mens.id().toString());
    }
    assertThat(wie.stuur(pad + "/aanwezigheid", velden.toArray(String[]::new)).status())
        .isEqualTo(303);
  }

  /** The path of the last question on the agenda. */
  private static String punt(Bezoeker wie, String pad) {
    Matcher gevonden = PUNT.matcher(wie.haal(pad).tekst());
    String laatste = "";
    while (gevonden.find()) {
      laatste = gevonden.group(1);
    }
    return pad + "/punten/" + laatste;
  }

  private static Antwoord stem(
      Bezoeker door, String punt, Toetsmedewerker wie, String keuze, String reden) {
    return door.stuur(
        punt + "/stemmen",
        "was-" + wie.id(),
        "",
        "wasreden-" + wie.id(),
        "",
        "keuze-" + wie.id(),
        keuze,
        "reden-" + wie.id(),
        reden);
  }

  private static Antwoord beslis(
      Bezoeker wie, String pad, String punt, String uitkomst, String reden) {
    String id = punt.substring(punt.lastIndexOf('/') + 1);
    Matcher versie = VERSIE.matcher(wie.haal(pad + "?punt=" + id).tekst());
    return wie.stuur(
        punt + "/teambesluit",
        "versie",
        versie.find() ? versie.group(1) : "0",
        "uitkomst",
        uitkomst,
        "reden",
        reden);
  }

  private int logregels(String sleutel, UUID over, String uitkomst) {
    return product
        .database()
        .in(
            lindewaard.id(),
            () ->
                product
                    .database()
                    .sql()
                    .fetchCount(
                        REGEL,
                        REGEL
                            .VERWERKING
                            .eq(sleutel)
                            .and(REGEL.OVER.eq(over))
                            .and(REGEL.UITKOMST.eq(uitkomst))));
  }

  /** The page without what differs by nature: its own path in the language switch. */
  private static String zonderId(Antwoord antwoord) {
    return antwoord.tekst().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
  }
}
