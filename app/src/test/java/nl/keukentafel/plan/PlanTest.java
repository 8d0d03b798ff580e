package nl.keukentafel.plan;

import static nl.keukentafel.plan.Plantafel.keuze;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Sluitbezwaar;
import nl.keukentafel.casus.Sluitbezwaren;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan over HTTP, on the real database: from concept to a next version. */
@MetProduct
class PlanTest {
  private final Product product;
  private final Spelers een;

  PlanTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  private Plantafel tafel(String... keuzes) {
    return new Plantafel(product, een, keuzes);
  }

  @Test
  void zonder_gesprek_begint_geen_plan_en_een_eigen_plan_wel() {
    Plantafel tafel = tafel();
    Antwoord geen = tafel.stuur(tafel.lotte, tafel.plan());
    assertThat(geen.locatie()).isEqualTo(tafel.plan());
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Praat eerst met het huishouden");
    Antwoord eigen =
        tafel.stuur(
            tafel.lotte,
            tafel.plan() + "/eigen",
            "soort",
            "familiegroepsplan",
            "maker",
            "Naima en oma Fatima",
            "datum",
            "1-10-2026",
            "tekst",
            "Wij eten elke avond samen.");
    assertThat(eigen.status()).as(eigen.toString()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Familiegroepsplan, gemaakt door Naima en oma Fatima", "elke avond samen");
    assertThat(tafel.akkoord(1).status()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst()).contains("Versie 1, overeengekomen");
  }

  @Test
  void van_concept_tot_uitvoering_gaat_de_casus_mee() {
    Plantafel tafel = tafel().metGesprek("financien");
    assertThat(tafel.fase()).isEqualTo("vraagverheldering");
    tafel.metConcept();
    assertThat(tafel.fase()).isEqualTo("plan");
    String doel = tafel.doel(1, "financien", "De lasten zijn betaald");
    tafel.actie(
        1,
        doel,
        "Map bijwerken",
        "soort",
        "huishouden",
        "personen",
        tafel.naima.toString(),
        "personen",
        tafel.ruud.toString());
    assertThat(tafel.akkoord(1).status()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .as("Ruud heeft een actie en zei nog niets")
        .contains("concept. Dit plan geldt nog niet");
    Antwoord metRuud =
        tafel.akkoord(
            1, "antwoord-" + tafel.ruud, "onbereikbaar", "reden-" + tafel.ruud, "vaart op zee");
    assertThat(metRuud.status()).as(metRuud.toString()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Versie 1, overeengekomen", "Niet te bereiken: vaart op zee");
    assertThat(tafel.fase()).isEqualTo("uitvoering");
  }

  @Test
  void zonder_akkoord_vraagt_een_reden_in_woorden() {
    Plantafel tafel = tafel().metGesprek("financien").metConcept();
    tafel.doel(1, "financien", "De lasten zijn betaald");
    Antwoord kaal = tafel.akkoord(1, "antwoord-" + tafel.naima, "weigert");
    assertThat(kaal.status()).as("twee antwoorden: het eerste telt").isEqualTo(303);
    Plantafel ander = tafel().metGesprek("financien").metConcept();
    ander.doel(1, "financien", "De lasten zijn betaald");
    Antwoord zonder =
        ander.stuur(
            ander.lotte,
            ander.versie(1) + "/akkoord",
            "antwoord-" + ander.naima,
            "weigert",
            "datum",
            "vandaag",
            "tekststand",
            "2");
    assertThat(zonder.status()).isEqualTo(422);
    assertThat(zonder.tekst()).contains("Vul in waarom het plan zo verder gaat.");
  }

  @Test
  void een_bijstelling_geldt_meteen_en_een_wijziging_vraagt_een_nieuwe_versie() {
    Plantafel tafel = tafel();
    String actie = tafel.overeengekomen();
    String pad = tafel.versie(1) + "/acties/" + actie;
    String[] zelf = {
      "wat", "Post openen", "soort", "huishouden", "personen", tafel.naima.toString()
    };
    Antwoord bij =
        tafel.stuur(tafel.lotte, pad, Plantafel.samen(zelf, "versie", "1", "status", "loopt"));
    assertThat(bij.status()).as(bij.toString()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Versie 1, overeengekomen", "Naima · loopt");
    assertThat(tafel.haal(tafel.lotte, tafel.plan() + "/verloop").tekst())
        .contains("U wijzigde de actie: Post openen", "eerst ‘gepland’, nu ‘loopt’");
    assertThat(tafel.haal(tafel.hanneke, tafel.plan() + "/verloop").tekst())
        .contains(tafel.lotte.naam() + " wijzigde de actie");

    String doel = tafel.doelId(1);
    String[] hulp = {"soort", "eerste_lijn", "organisatie", "Kredietbank"};
    Antwoord raakt = tafel.nieuweActie(tafel.lotte, 1, doel, "Schulden regelen", hulp);
    assertThat(raakt.status()).isEqualTo(422);
    assertThat(raakt.tekst())
        .contains("Daarvoor is een nieuwe versie nodig", "Kredietbank", "Schulden regelen");
    Antwoord nieuw =
        tafel.nieuweActie(
            tafel.lotte, 1, doel, "Schulden regelen", Plantafel.samen(hulp, "nieuwe_versie", "ja"));
    assertThat(nieuw.status()).as(nieuw.toString()).isEqualTo(303);
    assertThat(nieuw.locatie()).startsWith(tafel.versie(2));
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .as("tot het akkoord geldt de oude versie")
        .contains("Versie 1, overeengekomen", "Versie 2 wordt geschreven")
        .doesNotContain("Schulden regelen");

    Antwoord daarna =
        tafel.stuur(tafel.lotte, pad, Plantafel.samen(zelf, "versie", "2", "status", "klaar"));
    assertThat(daarna.status()).as(daarna.toString()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.versie(2)).tekst())
        .as("de bijstelling staat ook in het concept")
        .contains("Naima · klaar");
    assertThat(tafel.akkoord(2).status()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Versie 2, overeengekomen", "Schulden regelen");
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst()).contains("Versie 1, gold van");
  }

  @Test
  void een_gewijzigde_tekst_vraagt_opnieuw_akkoord() {
    Plantafel tafel = tafel().metGesprek("financien").metConcept();
    String doel = tafel.doel(1, "financien", "De lasten zijn betaald");
    tafel.actie(1, doel, "Map", "soort", "huishouden", "personen", tafel.ruud.toString());
    tafel.akkoord(1);
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst()).contains("Akkoord, gezegd");
    tafel.doel(1, "financien", "Nog een doel");
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst()).doesNotContain("Akkoord, gezegd");
    Antwoord oud =
        tafel.stuur(
            tafel.lotte,
            tafel.versie(1) + "/akkoord",
            "antwoord-" + tafel.naima,
            "ja",
            "vorm",
            "gesproken",
            "datum",
            "vandaag",
            "tekststand",
            "1");
    assertThat(oud.status()).isEqualTo(422);
    assertThat(oud.tekst()).contains("Het plan is intussen gewijzigd");
  }

  @Test
  void wie_als_tweede_wijzigt_ziet_beide_teksten_en_niemands_werk_verdwijnt() {
    Plantafel tafel = tafel().metGesprek("financien").metConcept();
    String doel = tafel.doel(1, "financien", "De lasten zijn betaald");
    String actie =
        tafel.actie(1, doel, "Post", "soort", "huishouden", "personen", tafel.naima.toString());
    String pad = tafel.versie(1) + "/acties/" + actie;
    String[] basis = {
      "soort", "huishouden", "personen", tafel.naima.toString(), "status", "gepland", "versie", "1"
    };
    assertThat(tafel.stuur(tafel.lotte, pad, Plantafel.samen(basis, "wat", "Post openen")).status())
        .isEqualTo(303);
    Antwoord botsing =
        tafel.stuur(tafel.hanneke, pad, Plantafel.samen(basis, "wat", "Brieven lezen"));
    assertThat(botsing.status()).isEqualTo(409);
    assertThat(botsing.tekst()).contains("Uw tekst is niet weg", "Post openen", "Brieven lezen");
    Antwoord keuze =
        tafel.stuur(
            tafel.hanneke,
            pad,
            Plantafel.samen(
                new String[] {
                  "botsing",
                  "ja",
                  "versie",
                  "2",
                  "basisversie",
                  "1",
                  "keuze-wat",
                  "derde",
                  "derde-wat",
                  "Post openen en lezen",
                  "mijn-wat",
                  "Brieven lezen",
                  "mijn-soort",
                  "huishouden",
                  "keuze-soort",
                  "mijn",
                  "mijn-personen",
                  tafel.naima.toString(),
                  "keuze-personen",
                  "mijn",
                  "mijn-status",
                  "gepland",
                  "keuze-status",
                  "mijn"
                },
                restKeuzes()));
    assertThat(keuze.status()).as(keuze.toString()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst()).contains("Post openen en lezen");
  }

  /** Fields that nobody typed in: nothing to choose. */
  private static String[] restKeuzes() {
    List<String> velden =
        List.of(
            "naam",
            "organisatie",
            "rol",
            "wanneer",
            "uiterlijk",
            "uitkomst",
            "interventie",
            "overgeslagen",
            "over",
            "vertrouwelijk");
    return velden.stream()
        .flatMap(veld -> Stream.of("keuze-" + veld, "mijn"))
        .toArray(String[]::new);
  }

  @Test
  void wat_een_collega_weghaalde_terwijl_u_typte_kan_terug() {
    Plantafel tafel = tafel().metGesprek("financien").metConcept();
    String doel = tafel.doel(1, "financien", "De lasten zijn betaald");
    String actie =
        tafel.actie(1, doel, "Post", "soort", "huishouden", "personen", tafel.naima.toString());
    String pad = tafel.versie(1) + "/acties/" + actie;
    assertThat(tafel.stuur(tafel.lotte, pad + "/weg", "versie", "1").status()).isEqualTo(303);
    Antwoord weg =
        tafel.stuur(
            tafel.hanneke,
            pad,
            "doel",
            doel,
            "versie",
            "1",
            "wat",
            "Post openen",
            "soort",
            "huishouden",
            "personen",
            tafel.naima.toString(),
            "status",
            "gepland");
    assertThat(weg.status()).as(weg.toString()).isEqualTo(422);
    assertThat(weg.tekst()).contains("haalde deze actie weg", "Post openen");
  }

  @Test
  void de_inrichting_weigert_een_uitvoerder_en_noemt_de_keuze() {
    Plantafel tafel =
        tafel(keuze("taakomvang", "[\"beoordelen\", \"doorverwijzen\", \"regisseren\"]"))
            .metGesprek("financien")
            .metConcept();
    String doel = tafel.doel(1, "financien", "De lasten zijn betaald");
    Antwoord geweigerd = tafel.nieuweActie(tafel.lotte, 1, doel, "Budget", "soort", "team");
    assertThat(geweigerd.status()).isEqualTo(422);
    assertThat(geweigerd.tekst())
        .contains("Dit team doet dit niet zelf", "Keuze 1.", "Een andere organisatie kan dit doen");
  }

  @Test
  void stepped_care_vraagt_een_reden_en_een_onderzochte_trede_telt_niet_meer_mee() {
    Plantafel tafel =
        tafel(keuze("opschaalopdracht", "\"stepped_care\"")).metGesprek("financien").metConcept();
    String doel = tafel.doel(1, "financien", "De lasten zijn betaald");
    String[] cafe = {"soort", "collectieve_voorziening", "organisatie", "De Huiskamer"};
    Antwoord vraagt = tafel.nieuweActie(tafel.lotte, 1, doel, "Formulierencafé", cafe);
    assertThat(vraagt.status()).isEqualTo(422);
    assertThat(vraagt.tekst())
        .contains("U slaat over: eigen kracht en netwerk", "Keuze 7.4", "vraagt_reden");
    for (String trede : List.of("eigen_kracht", "netwerk")) {
      Antwoord vast =
          tafel.stuur(
              tafel.lotte,
              tafel.plan() + "/treden/financien/" + trede,
              "bevinding",
              "te_zwak",
              "toelichting",
              "te moe",
              "versie",
              "0");
      assertThat(vast.status()).as(vast.toString()).isEqualTo(303);
    }
    assertThat(tafel.nieuweActie(tafel.lotte, 1, doel, "Formulierencafé", cafe).status())
        .isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst())
        .contains("Te zwak hiervoor", "te moe");
    Antwoord metReden =
        tafel.nieuweActie(
            tafel.lotte,
            1,
            doel,
            "Behandeling",
            "soort",
            "tweede_lijn",
            "organisatie",
            "Vlietzorg",
            "overgeslagen",
            "huisarts ziet risico op terugval");
    assertThat(metReden.status()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst())
        .contains("Reden: huisarts ziet risico op terugval", "1 actie, met reden");
  }

  @Test
  void bij_consensus_beslist_eerst_het_team_en_de_weigering_noemt_de_keuze() {
    Plantafel tafel =
        tafel(keuze("besluit_plan", "\"consensus\"")).metGesprek("financien").metConcept();
    tafel.doel(1, "financien", "De lasten zijn betaald");
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst())
        .contains("Keuze 5.", "Vraag een teambesluit");
    Antwoord eerst = tafel.akkoord(1);
    assertThat(eerst.status()).isEqualTo(422);
    assertThat(eerst.tekst()).contains("Keuze 5.");
    assertThat(tafel.stuur(tafel.lotte, tafel.versie(1) + "/teambesluit").status()).isEqualTo(303);
    UUID plan = beeld(tafel, tafel.lotte).plan().inhoud().id().waarde();
    assertThat(tafel.doe(tafel.lotte, () -> product.bean(Overleggen.class).stand(plan)))
        .isPresent();
    assertThat(tafel.haal(tafel.lotte, tafel.versie(1)).tekst())
        .contains("De vraag wacht op het volgende overleg");
  }

  @Test
  void wat_in_vertrouwen_is_verteld_ziet_een_teamgenoot_niet_ook_niet_in_het_verloop() {
    Plantafel tafel = tafel().metGesprek("financien").metConcept();
    tafel.doel(1, "financien", "De lasten zijn betaald");
    String stil =
        tafel.doel(
            1,
            "financien",
            "De lening is afgelost",
            "over",
            tafel.ruud.toString(),
            "vertrouwelijk",
            "ja");
    tafel.actie(
        1, stil, "Bellen met vriend", "soort", "huishouden", "personen", tafel.ruud.toString());
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("De lening is afgelost", "Vertrouwelijk, verteld door Ruud");
    for (String pad : List.of(tafel.plan(), tafel.plan() + "/verloop")) {
      assertThat(tafel.haal(tafel.hanneke, pad).tekst())
          .contains("De lasten zijn betaald")
          .doesNotContain("lening", "Bellen met vriend", "afgeschermd");
    }
    assertThat(tafel.haal(tafel.hanneke, tafel.versie(1) + "/doelen/" + stil).status())
        .isEqualTo(404);
  }

  @Test
  void een_evaluatie_geeft_twee_stemmen_en_blijft_bij_een_nieuwe_versie() {
    Plantafel tafel = tafel();
    tafel.overeengekomen();
    String doel = tafel.doelId(1);
    Antwoord bewaard =
        tafel.stuur(
            tafel.lotte,
            tafel.plan() + "/doelen/" + doel + "/evaluatie",
            "datum",
            "vandaag",
            "bewoner",
            "deels",
            "werker",
            "bereikt",
            "toelichting",
            "twee maanden op tijd");
    assertThat(bewaard.status()).as(bewaard.toString()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Bewoner: deels bereikt, werker: bereikt", "twee maanden op tijd");
    tafel.stuur(tafel.lotte, tafel.plan() + "/versies");
    assertThat(tafel.haal(tafel.lotte, tafel.versie(2)).tekst()).contains("twee maanden op tijd");
  }

  @Test
  void een_lichte_casus_gaat_in_een_scherm_van_vraag_naar_overeengekomen_plan() {
    Plantafel tafel = tafel();
    assertThat(tafel.haal(tafel.lotte, tafel.plan() + "/kort").status()).isEqualTo(200);
    Antwoord klaar =
        tafel.stuur(
            tafel.lotte,
            tafel.plan() + "/kort",
            "leefgebied",
            "sociaal_netwerk",
            "reden",
            "hij zit alleen",
            "vraag",
            "Ik wil weer onder de mensen",
            "doel",
            "Elke week twee keer buiten de deur",
            "wat-1",
            "Naar het buurtcafé",
            "soort-1",
            "huishouden",
            "personen-1",
            tafel.naima.toString(),
            "akkoord",
            tafel.naima.toString(),
            "vorm",
            "gesproken",
            "datum",
            "vandaag");
    assertThat(klaar.status()).as(klaar.toString()).isEqualTo(303);
    assertThat(klaar.locatie()).isEqualTo(tafel.plan());
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Versie 1, overeengekomen", "Elke week twee keer buiten de deur");
    assertThat(tafel.fase()).isEqualTo("uitvoering");
  }

  @Test
  void een_lichte_casus_vraagt_hoogstens_twee_redenen() {
    Plantafel tafel = tafel(keuze("opschaalopdracht", "\"stepped_care\""));
    String[] velden = {
      "leefgebied",
      "sociaal_netwerk",
      "reden",
      "hij zit alleen",
      "vraag",
      "Ik wil weer onder de mensen",
      "doel",
      "Twee keer per week buiten",
      "wat-1",
      "Dagbesteding",
      "soort-1",
      "eerste_lijn",
      "wie-1",
      "Welzijn Oost",
      "akkoord",
      tafel.naima.toString(),
      "vorm",
      "gesproken",
      "datum",
      "vandaag"
    };
    Antwoord vraagt = tafel.stuur(tafel.lotte, tafel.plan() + "/kort", velden);
    assertThat(vraagt.status()).isEqualTo(422);
    assertThat(vraagt.tekst()).contains("Keuze 7.4");
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .as("niets half bewaard")
        .contains("Er is nog geen plan");
    Antwoord klaar =
        tafel.stuur(
            tafel.lotte,
            tafel.plan() + "/kort",
            Plantafel.samen(velden, "vraagt_reden", "ja", "overgeslagen", "er is verder niemand"));
    assertThat(klaar.status()).as(klaar.toString()).isEqualTo(303);
    assertThat(tafel.haal(tafel.lotte, tafel.plan()).tekst())
        .contains("Reden: er is verder niemand");
  }

  @Test
  void open_acties_houden_het_sluiten_tegen() {
    Plantafel tafel = tafel();
    tafel.overeengekomen();
    TransactionTemplate transactie =
        new TransactionTemplate(product.bean(PlatformTransactionManager.class));
    Sluitbezwaren bron = product.bean(Sluitbezwaren.class);
    List<Sluitbezwaar> bezwaren =
        tafel.doe(
            tafel.lotte,
            () -> Objects.requireNonNull(transactie.execute(_ -> bron.van(tafel.casus))));
    assertThat(bezwaren)
        .anyMatch(bezwaar ->
            bezwaar.link().equals(tafel.plan()) && bezwaar.argumenten().equals(List.of("1")));
  }

  @Test
  void een_plan_van_een_ander_team_een_andere_gemeente_en_een_verzonnen_id_geven_hetzelfde() {
    Plantafel tafel = tafel();
    tafel.overeengekomen();
    Toetsmedewerker west =
        een.medewerker()
            .vanTeam(tafel.oost.gemeente().metTeam("West").team("West"))
            .als(Hoedanigheid.TEAMLEIDER)
            .maak();
    Toetsmedewerker elders =
        een.medewerker().vanTeam(een.gemeente("Rietbeek").metTeam("Noord").team("Noord")).maak();
    Antwoord verzonnen = tafel.haal(tafel.lotte, "/casussen/" + UUID.randomUUID() + "/plan");
    for (Toetsmedewerker wie : List.of(west, elders)) {
      Antwoord antwoord = tafel.haal(wie, tafel.plan());
      assertThat(antwoord.status()).isEqualTo(404);
      assertThat(antwoord.kop1()).isEqualTo(verzonnen.kop1());
      assertThat(tafel.stuur(wie, tafel.plan() + "/versies").status()).isEqualTo(404);
    }
    assertThat(verzonnen.status()).isEqualTo(404);
  }

  @Test
  void de_deur_geeft_de_casuspagina_het_plan_zoals_de_lezer_het_mag_zien() {
    Plantafel tafel = tafel();
    tafel.overeengekomen();
    Planbeeld beeld = beeld(tafel, tafel.hanneke);
    assertThat(beeld.plan().staat()).isEqualTo("overeengekomen");
    assertThat(beeld.plan().inhoud().acties()).hasSize(1);
    assertThat(beeld.akkoorden()).hasSize(1);
    assertThat(beeld.conceptErnaast()).isFalse();
  }

  private Planbeeld beeld(Plantafel tafel, Toetsmedewerker wie) {
    return tafel.doe(
        wie,
        () ->
            product
                .bean(Plannen.class)
                .huidig(
                    tafel.casus,
                    product.bean(Casusinzage.class).rechten(tafel.casus, wie.gebruiker()),
                    wie.gebruiker())
                .orElseThrow());
  }
}
