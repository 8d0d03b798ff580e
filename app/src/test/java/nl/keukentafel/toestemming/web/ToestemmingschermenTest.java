package nl.keukentafel.toestemming.web;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static nl.keukentafel.database.sql.overleg.Tables.AGENDAPUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.toestemming.Bevoegd;
import nl.keukentafel.toestemming.Ledeninzage;
import nl.keukentafel.toestemming.Stuk;
import nl.keukentafel.toestemming.Toestemmingen;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Asking, answering, withdrawing and what follows from it, over HTTP and in the database. */
@MetProduct
final class ToestemmingschermenTest {

  /** Enschede (001 §4.2.6), but colleagues read along only after consent. */
  private static final String ENSCHEDE =
      """
      {"naam": {"nl": "Enschede", "en": "Enschede"},
       "keuzes": {"binnen_team": {"waarde": "na_toestemming", "bron": "toets"},
                  "toestemmingsmoment": {"waarde": "eerste_huisbezoek", "bron": "001 §4.2.6"},
                  "zonder_toestemming": {"waarde": "team_weegt_veiligheid", "bron": "001 §4.2.6"}}}
      """;

  private static final String LEEUWARDEN =
      """
      {"naam": {"nl": "Leeuwarden", "en": "Leeuwarden"},
       "keuzes": {"binnen_team": {"waarde": "vrij", "bron": "toets"},
                  "toestemmingsmoment": {"waarde": "per_uitwisseling", "bron": "001 §4.2.6"},
                  "zonder_toestemming": {"waarde": "medewerker_gaat_langs", "bron": "001 §4.2.6"}}}
      """;

  private final Product product;
  private final Spelers een;
  private final Toetsteam oost;
  private final Toetsmedewerker houder;
  private final Toetsmedewerker teamgenoot;
  private final Bezoeker bezoeker;
  private final Gezin gezin;

  ToestemmingschermenTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    oost = een.gemeente("Lindewaard").metTeam("Oost").team("Oost").metInrichting(ENSCHEDE);
    houder = een.medewerker().vanTeam(oost).maak();
    teamgenoot = een.medewerker().vanTeam(oost).maak();
    bezoeker = product.als(houder);
    gezin = Gezin.met(product, oost, houder, "van 't Hof");
  }

  private <R extends @Nullable Object> R doe(Callable<R> werk) {
    return product.database().doe(houder.context(), werk);
  }

  private Toestemmingen toestemmingen() {
    return product.bean(Toestemmingen.class);
  }

  private static LocalDate vandaag(Product product) {
    return LocalDate.now(product.klok());
  }

  /** Prepares a question; the path of its page. */
  private String vraag(
      Bezoeker wie, Gezin over, PersoonId voor, String doel, String ontvanger, String... meer) {
    List<String> velden =
        new ArrayList<>(
            List.of(
                "voor",
                voor.toString(),
                "doel",
                doel,
                "ontvanger",
                ontvanger,
                "waarvoor",
                "de behandeling op tijd laten beginnen",
                "wet",
                "jeugdwet",
                "tot",
                "23-05-2027"));
    velden.addAll(List.of(meer));
    Antwoord antwoord = wie.stuur(over.pad(), velden.toArray(String[]::new));
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    return antwoord.locatie();
  }

  private static Antwoord antwoord(Bezoeker wie, String pad, String jaNee, PersoonId... gevers) {
    List<String> velden = new ArrayList<>(List.of("antwoord", jaNee, "vorm", "gesproken"));
    for (PersoonId gever : gevers) {
      velden.addAll(List.of("gever", gever.toString()));
    }
    return wie.stuur(pad, velden.toArray(String[]::new));
  }

  private boolean geldt(PersoonId voor, String doel, Categorie categorie) {
    return doe(() -> toestemmingen().geldt(voor, doel, categorie, vandaag(product)));
  }

  @Test
  void een_gegeven_toestemming_geldt_voor_wat_gevraagd_is_en_niets_meer() {
    String pad =
        vraag(
            bezoeker,
            gezin,
            gezin.naima(),
            "delen",
            "Vlietzorg",
            "categorie",
            "plan",
            "categorie",
            "medisch");
    assertThat(bezoeker.haal(pad).tekst())
        .contains("Naima, mogen wij met Vlietzorg praten?")
        .contains("het plan en gezondheid")
        .contains("Naima beslist zelf");
    assertThat(geldt(gezin.naima(), "delen", Categorie.PLAN)).isFalse();

    assertThat(antwoord(bezoeker, pad, "ja", gezin.naima()).status()).isEqualTo(303);

    assertThat(geldt(gezin.naima(), "delen", Categorie.PLAN)).isTrue();
    assertThat(geldt(gezin.naima(), "delen", Categorie.FINANCIEN)).isFalse();
    assertThat(geldt(gezin.naima(), "opvragen", Categorie.PLAN)).isFalse();
    assertThat(geldt(gezin.ruud(), "delen", Categorie.PLAN)).isFalse();
    LocalDate laatste = LocalDate.of(2027, 5, 23);
    assertThat(
            doe(() ->
                toestemmingen()
                    .geldt(gezin.naima(), "delen", "vlietzorg", Categorie.PLAN, laatste)))
        .isTrue();
    assertThat(
            doe(() ->
                toestemmingen().geldt(gezin.naima(), "delen", Categorie.PLAN, laatste.plusDays(1))))
        .isFalse();
    assertThat(
            doe(() ->
                toestemmingen().geldt(gezin.naima(), "delen", "school", Categorie.PLAN, laatste)))
        .isFalse();
  }

  @Test
  void ingetrokken_geldt_meteen_niet_meer_en_blijft_te_zien() {
    String pad =
        vraag(bezoeker, gezin, gezin.ruud(), "delen", "Kredietbank", "categorie", "financien");
    antwoord(bezoeker, pad, "ja", gezin.ruud());
    assertThat(geldt(gezin.ruud(), "delen", Categorie.FINANCIEN)).isTrue();

    assertThat(bezoeker.haal(pad + "/intrekken").tekst()).contains("Intrekken werkt meteen");
    assertThat(bezoeker.stuur(pad + "/intrekken", "persoon", gezin.ruud().toString()).status())
        .isEqualTo(303);

    assertThat(geldt(gezin.ruud(), "delen", Categorie.FINANCIEN)).isFalse();
    assertThat(bezoeker.haal(gezin.pad()).tekst())
        .contains("Ingetrokken door Ruud")
        .contains("Wat al gedeeld was, blijft gedeeld");
    assertThat(doe(() -> toestemmingen().van(gezin.huishouden())))
        .filteredOn(gegeven -> gegeven.ontvanger().equals("Kredietbank"))
        .singleElement()
        .satisfies(gegeven -> {
          assertThat(gegeven.ingetrokken()).isTrue();
          assertThat(gegeven.geldtOp(vandaag(product))).isFalse();
          assertThat(gegeven.doorPersonen()).containsExactly(gezin.ruud());
        });
  }

  @Test
  void een_kind_van_veertien_en_de_ouder_met_gezag_zeggen_samen_ja() {
    String pad = vraag(bezoeker, gezin, gezin.yara(), "delen", "school", "categorie", "plan");
    assertThat(bezoeker.haal(pad).tekst())
        .contains("mogen wij over Yara praten met school?")
        .contains("Yara beslist samen met Naima");

    Antwoord alleen = antwoord(bezoeker, pad, "ja", gezin.yara());
    assertThat(alleen.status()).isEqualTo(422);
    assertThat(alleen.tekst()).contains("Het antwoord van Naima is ook nodig");
    assertThat(geldt(gezin.yara(), "delen", Categorie.PLAN)).isFalse();

    assertThat(antwoord(bezoeker, pad, "ja", gezin.yara(), gezin.naima()).status()).isEqualTo(303);
    assertThat(geldt(gezin.yara(), "delen", Categorie.PLAN)).isTrue();
  }

  @Test
  void op_een_uitzondering_is_het_kind_alleen_genoeg_met_een_reden() {
    String pad = vraag(bezoeker, gezin, gezin.yara(), "delen", "huisarts", "categorie", "medisch");
    Antwoord zonderReden =
        bezoeker.stuur(
            pad,
            "antwoord",
            "ja",
            "vorm",
            "gesproken",
            "gever",
            gezin.yara().toString(),
            "uitzondering",
            "ernstig_nadeel");
    assertThat(zonderReden.status()).isEqualTo(422);
    assertThat(zonderReden.tekst()).contains("Schrijf op waarom deze uitzondering geldt");

    Antwoord metReden =
        bezoeker.stuur(
            pad,
            "antwoord",
            "ja",
            "vorm",
            "gesproken",
            "gever",
            gezin.yara().toString(),
            "uitzondering",
            "ernstig_nadeel",
            "uitzondering_reden",
            "zij slaapt niet meer");
    assertThat(metReden.status()).isEqualTo(303);
    assertThat(bezoeker.haal(gezin.pad()).tekst())
        .contains("ernstig nadeel voor het kind te voorkomen. zij slaapt niet meer");
  }

  @Test
  void zonder_regel_in_de_tabel_wordt_een_jurist_gevraagd() {
    String pad =
        bezoeker
            .stuur(
                gezin.pad(),
                "voor",
                gezin.yara().toString(),
                "doel",
                "delen",
                "ontvanger",
                "school",
                "waarvoor",
                "hulp in de klas",
                "wet",
                "wmo",
                "tot",
                "23-05-2027",
                "categorie",
                "plan")
            .locatie();
    assertThat(bezoeker.haal(pad).tekst())
        .contains("Wie voor Yara mag beslissen, is niet zeker")
        .contains("Vraag een jurist");
    assertThat(antwoord(bezoeker, pad, "ja", gezin.yara()).status()).isEqualTo(422);
    assertThat(
            doe(() ->
                toestemmingen().wieBeslist(gezin.yara(), Wet.WMO, "toestemming", vandaag(product))))
        .isInstanceOf(Bevoegd.VraagEenJurist.class);
  }

  @Test
  void een_teamgenoot_ziet_de_inhoud_pas_als_elk_lid_dat_goed_vindt() {
    Gezin ander = Gezin.met(product, oost, houder, "Wilgenroos");
    Casusinzage inzage = product.bean(Casusinzage.class);
    Callable<CasusRechten> rechten = () -> inzage.rechten(ander.casus(), teamgenoot.gebruiker());
    assertThat(doe(rechten).magInhoud()).isFalse();
    assertThat(doe(rechten).mag(Categorie.CONTACT)).isTrue();
    assertThat(product.als(teamgenoot).haal(ander.pad()).status()).isEqualTo(404);

    for (PersoonId lid : List.of(ander.naima(), ander.ruud(), ander.yara(), ander.sem())) {
      assertThat(doe(rechten).magInhoud()).isFalse();
      String pad =
          vraag(bezoeker, ander, lid, "in_team", "", "categorie", "gesprek", "categorie", "plan");
      if (lid.equals(ander.naima()) || lid.equals(ander.ruud())) {
        antwoord(bezoeker, pad, "ja", lid);
      } else if (lid.equals(ander.yara())) {
        antwoord(bezoeker, pad, "ja", lid, ander.naima());
      } else {
        antwoord(bezoeker, pad, "ja", ander.naima(), ander.ruud());
      }
    }

    assertThat(doe(rechten).magInhoud()).isTrue();
    assertThat(doe(rechten).mag(Categorie.PLAN)).isTrue();
    assertThat(doe(rechten).mag(Categorie.FINANCIEN)).isFalse();
    assertThat(doe(rechten).grondslag()).isEqualTo("toestemming");
  }

  @Test
  void wat_een_lid_met_huisgenoten_deelt_ziet_de_ander() {
    Stuk schulden = new Stuk(Merk.over(gezin.ruud()), Categorie.FINANCIEN);
    Callable<Ledeninzage> inzage =
        () -> toestemmingen().ledeninzage(gezin.huishouden(), vandaag(product));
    assertThat(doe(inzage).ziet(gezin.naima(), schulden)).isFalse();
    String pad = vraag(bezoeker, gezin, gezin.ruud(), "huisgenoten", "", "categorie", "financien");
    antwoord(bezoeker, pad, "ja", gezin.ruud());
    assertThat(doe(inzage).ziet(gezin.naima(), schulden)).isTrue();
    bezoeker.stuur(pad + "/intrekken", "persoon", gezin.ruud().toString());
    assertThat(doe(inzage).ziet(gezin.naima(), schulden)).isFalse();
  }

  @Test
  void het_belang_van_een_kind_van_veertien_sluit_de_ouder_uit_tot_het_wordt_opgeheven() {
    Gezin ander = Gezin.met(product, oost, houder, "Kievitsbloem");
    Stuk stuk = new Stuk(Merk.over(ander.yara()), Categorie.PLAN);
    Callable<Ledeninzage> inzage =
        () -> toestemmingen().ledeninzage(ander.huishouden(), vandaag(product));
    assertThat(doe(inzage).ziet(ander.naima(), stuk)).isTrue();
    String pad = ander.pad() + "/kinderen/" + ander.yara();
    assertThat(bezoeker.haal(pad).status()).isEqualTo(200);
    assertThat(bezoeker.stuur(pad, "reden", "").status()).isEqualTo(422);
    assertThat(bezoeker.stuur(pad, "reden", "Yara is bang voor ruzie").status()).isEqualTo(303);
    assertThat(doe(inzage).ziet(ander.naima(), stuk)).isFalse();
    assertThat(bezoeker.stuur(pad + "/opheffen").status()).isEqualTo(303);
    assertThat(doe(inzage).ziet(ander.naima(), stuk)).isTrue();
    assertThat(bezoeker.haal(ander.pad() + "/kinderen/" + ander.sem()).status()).isEqualTo(404);
  }

  @Test
  void zonder_toestemming_zet_een_team_als_in_enschede_het_op_de_agenda() {
    String pad =
        vraag(bezoeker, gezin, gezin.naima(), "opvragen", "huisarts", "categorie", "medisch");
    antwoord(bezoeker, pad, "nee", gezin.naima());
    assertThat(bezoeker.haal(gezin.pad()).tekst())
        .contains("altijd toestemming bij het eerste bezoek")
        .contains("Het team vragen");
    assertThat(bezoeker.stuur(pad + "/team", "reden", "").status()).isEqualTo(422);
    assertThat(bezoeker.stuur(pad + "/team", "reden", "de kinderen zijn niet veilig").status())
        .isEqualTo(303);
    assertThat(bezoeker.haal(gezin.pad()).tekst()).contains("wacht op een overleg");
    assertThat(
            doe(() ->
                product
                    .database()
                    .sql()
                    .fetchCount(AGENDAPUNT, AGENDAPUNT.ONDERWERP_SOORT.eq("toestemming"))))
        .isEqualTo(1);
  }

  @Test
  void een_team_als_in_leeuwarden_gaat_langs_en_vraagt_het() {
    Toetsteam west =
        een.gemeente("Lindewaard").metTeam("West").team("West").metInrichting(LEEUWARDEN);
    Toetsmedewerker wie = een.medewerker().vanTeam(west).maak();
    Gezin ander = Gezin.met(product, west, wie, "Lisdodde");
    Bezoeker daar = product.als(wie);
    String pad = vraag(daar, ander, ander.naima(), "opvragen", "huisarts", "categorie", "medisch");
    antwoord(daar, pad, "nee", ander.naima());
    assertThat(daar.haal(ander.pad()).tekst())
        .contains("Dan gaat een medewerker langs")
        .doesNotContain("Het team vragen");
    assertThat(daar.stuur(pad + "/team", "reden", "toch").status()).isEqualTo(422);
  }

  @Test
  void wat_vertrouwelijk_gevraagd_is_ziet_een_ander_niet_en_de_tafel_evenmin() {
    String geheim =
        vraag(
            bezoeker,
            gezin,
            gezin.yara(),
            "delen",
            "Stichting Vuurdoorn",
            "categorie",
            "gesprek",
            "vertrouwelijk",
            "ja");
    String gewoon =
        vraag(bezoeker, gezin, gezin.naima(), "delen", "woningcorporatie", "categorie", "plan");
    assertThat(bezoeker.haal(gewoon).tekst()).doesNotContain("Stichting Vuurdoorn");
    assertThat(bezoeker.haal(geheim).tekst()).contains("Stichting Vuurdoorn");
    assertThat(bezoeker.haal(gezin.pad()).tekst()).contains("Stichting Vuurdoorn");
  }

  @Test
  void een_vraag_zonder_gegevens_of_ontvanger_komt_terug_met_wat_er_stond() {
    Antwoord antwoord =
        bezoeker.stuur(
            gezin.pad(),
            "voor",
            gezin.naima().toString(),
            "doel",
            "delen",
            "waarvoor",
            "om te",
            "wet",
            "jeugdwet",
            "tot",
            "gisteren");
    assertThat(antwoord.status()).isEqualTo(422);
    assertThat(antwoord.tekst())
        .contains("Kies welke gegevens het zijn")
        .contains("Schrijf op met wie u deelt")
        .contains("value=\"om te\"")
        .contains("value=\"gisteren\"");
  }

  @Test
  void een_tweede_antwoord_op_dezelfde_vraag_verandert_het_eerste_niet() {
    String pad =
        vraag(bezoeker, gezin, gezin.naima(), "delen", "werkgever", "categorie", "contact");
    antwoord(bezoeker, pad, "nee", gezin.naima());
    assertThat(antwoord(bezoeker, pad, "ja", gezin.naima()).status()).isEqualTo(303);
    assertThat(
            doe(() ->
                toestemmingen()
                    .geldt(
                        gezin.naima(), "delen", "werkgever", Categorie.CONTACT, vandaag(product))))
        .isFalse();
  }

  @Test
  void het_blad_op_papier_heeft_een_regel_voor_elke_handtekening() {
    String pad = vraag(bezoeker, gezin, gezin.sem(), "delen", "school", "categorie", "plan");
    assertThat(bezoeker.haal(pad + "/blad").tekst())
        .contains("Naima en Ruud, mogen wij over Sem praten met school?")
        .contains("handtekening")
        .contains("Ja, dat mag");
  }

  @Test
  void wie_niets_met_de_casus_heeft_krijgt_wat_een_vreemde_krijgt_en_het_staat_in_het_logboek() {
    Toetsteam elders = een.gemeente("Elders").metTeam("Noord").team("Noord");
    Toetsmedewerker vreemde = een.medewerker().vanTeam(elders).maak();
    Toetsteam west = oost.gemeente().metTeam("Zuid").team("Zuid");
    Toetsmedewerker collega = een.medewerker().vanTeam(west).maak();
    Antwoord verweg = product.als(vreemde).haal(gezin.pad());
    Antwoord dichtbij = product.als(collega).haal(gezin.pad());
    assertThat(verweg.status()).isEqualTo(404);
    assertThat(dichtbij.status()).isEqualTo(404);
    assertThat(
            doe(() ->
                product
                    .database()
                    .sql()
                    .fetchCount(
                        REGEL,
                        REGEL
                            .VERWERKING
                            .eq("toestemming.inzien")
                            .and(REGEL.WIE.eq(collega.id().waarde()))
                            .and(REGEL.UITKOMST.eq("geweigerd")))))
        .isEqualTo(1);
  }

  @Test
  void het_scherm_is_er_ook_in_het_engels() {
    String pad = vraag(bezoeker, gezin, gezin.naima(), "delen", "Vlietzorg", "categorie", "plan");
    assertThat(product.als(houder).inHetEngels().haal(pad).tekst())
        .contains("Naima, may we talk with Vlietzorg?")
        .contains("Yes, you may");
  }

  @Test
  void noodinzage_opent_wat_gesloten_is_een_dienst_lang_en_wordt_nagekeken() {
    Toetsteam nood = een.gemeente("Noodwaard").metTeam("Oost").team("Oost").metInrichting(ENSCHEDE);
    Toetsmedewerker wie = een.medewerker().vanTeam(nood).maak();
    Toetsmedewerker redder = een.medewerker().vanTeam(nood).maak();
    Toetsmedewerker leider = een.medewerker().vanTeam(nood).als(Hoedanigheid.TEAMLEIDER).maak();
    Toetsmedewerker officer =
        een.medewerker().in(nood.gemeente()).als(Hoedanigheid.PRIVACY_OFFICER).maak();
    Gezin ander = Gezin.met(product, nood, wie, "Waterdrieblad");
    Callable<CasusRechten> rechten =
        () -> product.bean(Casusinzage.class).rechten(ander.casus(), redder.gebruiker());
    String pad = "/casussen/" + ander.casus() + "/noodinzage";
    Bezoeker redt = product.als(redder);

    assertThat(product.database().doe(redder.context(), rechten).mag(Categorie.JUSTITIE)).isFalse();
    assertThat(redt.haal(pad).tekst()).contains("acht uur lang");
    assertThat(redt.stuur(pad, "reden", "").status()).isEqualTo(422);
    assertThat(redt.stuur(pad, "reden", "dreiging met een mes").status()).isEqualTo(303);

    CasusRechten tijdens = product.database().doe(redder.context(), rechten);
    assertThat(tijdens.mag(Categorie.JUSTITIE)).isTrue();
    assertThat(tijdens.magInhoud()).isTrue();
    assertThat(tijdens.grondslag()).isEqualTo("noodinzage");
    assertThat(tijdens.schrijven()).isFalse();
    assertThat(redt.haal("/noodinzages").status()).isIn(403, 404);

    String lijst = product.als(leider).haal("/noodinzages").tekst();
    assertThat(lijst).contains("dreiging met een mes").contains("Was dit nodig?");
    assertThat(product.als(officer).haal("/noodinzages").tekst()).contains("dreiging met een mes");
    Matcher id = Pattern.compile("action=\"(/noodinzages/[0-9a-f-]{36})\"").matcher(lijst);
    assertThat(id.find()).isTrue();
    assertThat(product.als(leider).stuur(id.group(1), "oordeel", "").status()).isEqualTo(422);
    assertThat(product.als(leider).stuur(id.group(1), "oordeel", "ja, terecht").status())
        .isEqualTo(303);
    assertThat(product.als(officer).haal("/noodinzages").tekst()).contains("ja, terecht");

    product.klok().vooruit(Duration.ofHours(9));
    assertThat(product.database().doe(redder.context(), rechten).mag(Categorie.JUSTITIE)).isFalse();
  }

  @Test
  void bij_het_eerste_bezoek_is_toestemming_nog_te_vragen_tot_er_een_vraag_ligt() {
    Gezin ander = Gezin.met(product, oost, houder, "Zwaluwstaart");
    Callable<Boolean> nog = () -> toestemmingen().nogTeVragen(ander.huishouden(), oost.id());
    assertThat(doe(nog)).isTrue();
    assertThat(bezoeker.haal(ander.pad()).tekst()).contains("Dat is hier nog niet gebeurd");
    vraag(bezoeker, ander, ander.naima(), "delen", "school", "categorie", "plan");
    assertThat(doe(nog)).isFalse();
  }
}
