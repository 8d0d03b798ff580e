package nl.keukentafel.ervaring;

import static nl.keukentafel.database.sql.ervaring.Tables.ANTWOORD;
import static nl.keukentafel.database.sql.ervaring.Tables.UITNODIGING;
import static nl.keukentafel.database.sql.ervaring.Tables.VERHAAL;
import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.usecase.VulIn;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.jooq.Field;
import org.junit.jupiter.api.Test;

/** How the help was: asked once, told without a name, shown by ten at a time. */
@MetProduct
final class ErvaringTest {

  private final Product product;
  private final Spelers een;
  private final Toetsteam oost;
  private final Toetsmedewerker lid;
  private final Toetsmedewerker leider;

  ErvaringTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    product.klok().terug(); // the tests of this class move it, and years and months matter here
    Toetsgemeente lindewaard = een.gemeente("Lindewaard").metTeam("Oost");
    oost = lindewaard.team("Oost");
    lid = een.medewerker().vanTeam(oost).maak();
    leider = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLEIDER).maak();
  }

  private Afgerond afgerond(String naam) {
    return Afgerond.maak(product, lid, naam);
  }

  @Test
  void aan_het_eind_van_een_casus_wordt_iedere_volwassene_een_keer_gevraagd() {
    Afgerond casus = afgerond("Naima Kievit");
    assertThat(casus.uitnodigingen())
        .singleElement()
        .satisfies(u -> {
          assertThat(u.stand(product.klok().vandaag())).isEqualTo(Uitnodiging.Stand.NIEUW);
          assertThat(u.verlooptOp()).isEqualTo(product.klok().vandaag().plusDays(60));
        });
    casus.naar(Fase.AFGESLOTEN);
    assertThat(casus.uitnodigingen()).hasSize(1);
    assertThat(casus.vulIn(4, "", "", false)).isEqualTo(VulIn.Uitkomst.BEWAARD);
    casus.naar(Fase.AFGESLOTEN);
    assertThat(casus.uitnodigingen()).as("wie net antwoordde wordt niet weer gevraagd").hasSize(1);
    assertThat(logregels(casus, "ervaring.uitnodigen")).isEqualTo(1);
  }

  @Test
  void een_stap_midden_in_het_werk_vraagt_niemand() {
    Afgerond casus = afgerond("Bart Kievit");
    casus.vulIn(4, "", "", false);
    product.klok().vooruit(Duration.ofDays(200));
    casus.naar(Fase.UITVOERING);
    assertThat(casus.uitnodigingen()).hasSize(1);
    casus.naar(Fase.AFGESLOTEN);
    assertThat(casus.uitnodigingen()).hasSize(2);
  }

  @Test
  void een_link_is_niet_te_raden_en_staat_nergens_opgeschreven() {
    Afgerond casus = afgerond("Carla Kievit");
    String link = casus.link();
    String geheim = link.substring(link.lastIndexOf('/') + 1);
    assertThat(geheim).hasSize(43);
    assertThat(
            product
                .database()
                .<Integer>alsBeheerder(db ->
                    db.fetchCount(
                        UITNODIGING, UITNODIGING.SLEUTEL.cast(String.class).contains(geheim))))
        .isZero();
    assertThat(product.logregels().regels()).noneMatch(regel -> regel.contains(geheim));
    assertThat(casus.link()).as("elke keer een nieuwe").isNotEqualTo(link);
    assertThat(product.bezoeker().haal(link).status()).as("de oude werkt niet meer").isEqualTo(404);
  }

  @Test
  void de_pagina_van_een_link_zegt_van_niemand_iets() {
    String link = afgerond("Dina Zonnedauw").link();
    Antwoord pagina = product.bezoeker().haal(link);
    assertThat(pagina.status()).isEqualTo(200);
    assertThat(pagina.tekst())
        .contains("Lindewaard", "Er werd goed naar mij geluisterd")
        .doesNotContain("Dina", "Zonnedauw", lid.naam(), "2026-0");
    assertThat(pagina.kop("Cache-Control")).contains("no-store");
    assertThat(product.bezoeker().inHetEngels().haal(link).tekst())
        .contains("They listened to me well");
  }

  @Test
  void wie_de_link_heeft_antwoordt_een_keer() {
    Afgerond casus = afgerond("Emma Kievit");
    String link = casus.link();
    Antwoord eerst =
        product
            .bezoeker()
            .stuur(link, "snel", "4", "steun", "nee", "tip", "Bel Emma eerder terug.");
    assertThat(eerst.status()).isEqualTo(200);
    assertThat(eerst.kop1()).contains("Dank u wel");
    assertThat(product.bezoeker().stuur(link, "snel", "1").kop1())
        .contains("U heeft dit al ingevuld");
    assertThat(product.bezoeker().haal(link).kop1()).contains("U heeft dit al ingevuld");
    assertThat(aantal("Bel Emma eerder terug.")).isEqualTo(1);
    assertThat(casus.uitnodigingen().getFirst().ingevuldOp()).isEqualTo(product.klok().vandaag());
  }

  @Test
  void een_antwoord_is_niet_terug_te_brengen_tot_wie_het_gaf() {
    assertThat(Arrays.stream(ANTWOORD.fields()).map(Field::getName))
        .doesNotContain("casus", "persoon", "uitnodiging", "op", "gemaakt_op", "door");
  }

  @Test
  void na_zestig_dagen_is_de_tijd_voorbij() {
    Afgerond casus = afgerond("Fenna Kievit");
    String link = casus.link();
    product.klok().vooruit(Duration.ofDays(60));
    assertThat(product.bezoeker().haal(link).kop1()).contains("Hoe was de hulp?");
    product.klok().vooruit(Duration.ofDays(1));
    assertThat(product.bezoeker().haal(link).kop1()).contains("De tijd is voorbij");
    assertThat(product.bezoeker().stuur(link, "snel", "4").kop1()).contains("De tijd is voorbij");
    assertThat(casus.uitnodigingen().getFirst().ingevuldOp()).isNull();
  }

  @Test
  void een_link_die_niet_bestaat_is_er_niet() {
    for (String onzin : new String[] {"x", "a".repeat(43), "a".repeat(300), "%27%20or%201=1"}) {
      assertThat(product.bezoeker().haal("/ervaring/" + onzin).status()).isEqualTo(404);
      assertThat(product.bezoeker().stuur("/ervaring/" + onzin, "snel", "4").status())
          .isEqualTo(404);
    }
  }

  @Test
  void wat_niet_goed_is_ingevuld_komt_terug_met_de_tekst_en_niets_is_bewaard() {
    Afgerond casus = afgerond("Greet Kievit");
    String link = casus.link();
    Antwoord leeg = product.bezoeker().stuur(link);
    assertThat(leeg.status()).isEqualTo(422);
    assertThat(leeg.tekst()).contains("Vul ten minste één vraag in");
    Antwoord vreemd = product.bezoeker().stuur(link, "snel", "9", "tip", "blijft staan");
    assertThat(vreemd.status()).isEqualTo(422);
    assertThat(vreemd.tekst()).contains("blijft staan");
    Antwoord lang = product.bezoeker().stuur(link, "tip", "a".repeat(2001), "naam", "مريم 😀");
    assertThat(lang.status()).isEqualTo(422);
    assertThat(lang.tekst()).contains("a".repeat(2001), "مريم 😀");
    Antwoord script =
        product.bezoeker().stuur(link, "snel", "9", "tip", "<script>alert('x')</script>");
    assertThat(script.tekst()).doesNotContain("<script>alert(");
    assertThat(product.bezoeker().zonderCsrf().stuur(link, "snel", "4").status()).isEqualTo(403);
    assertThat(casus.uitnodigingen().getFirst().ingevuldOp()).isNull();
  }

  @Test
  void een_verhaal_dat_openbaar_mag_is_altijd_weer_terug_te_nemen() {
    Afgerond casus = afgerond("Hanna Kievit");
    String link = casus.link();
    Antwoord bedankt =
        product
            .bezoeker()
            .stuur(link, "verhaal", "Wij kregen rust.", "openbaar", "ja", "naam", "H.");
    assertThat(bedankt.tekst()).contains("Verhaal wissen");
    product.klok().vooruit(Duration.ofDays(90));
    assertThat(product.als(leider).haal("/ervaringen?jaar=2026").tekst())
        .contains("Wij kregen rust.", "Mag openbaar worden, van H.");
    assertThat(product.bezoeker().haal(link).tekst()).contains("Verhaal wissen");
    assertThat(product.bezoeker().stuur(link + "/verhaal-weg").kop1())
        .contains("Uw verhaal is weg");
    assertThat(
            product
                .database()
                .<Integer>alsBeheerder(
                    db -> db.fetchCount(VERHAAL, VERHAAL.TEKST.eq("Wij kregen rust."))))
        .isZero();
  }

  @Test
  void een_naam_bij_een_verhaal_dat_niet_openbaar_mag_wordt_niet_bewaard() {
    Afgerond casus = afgerond("Ilse Kievit");
    product.bezoeker().stuur(casus.link(), "verhaal", "Alleen voor u.", "naam", "Ilse");
    assertThat(
            product
                .database()
                .<Integer>alsBeheerder(db ->
                    db.fetchCount(
                        VERHAAL, VERHAAL.TEKST.eq("Alleen voor u.").and(VERHAAL.NAAM.eq("")))))
        .isEqualTo(1);
  }

  @Test
  void een_werker_voert_in_wat_op_papier_stond() {
    Afgerond casus = afgerond("Joke Kievit");
    String een1 = casus.pad("/" + casus.uitnodiging() + "/papier");
    assertThat(product.als(lid).stuur(een1).kop("Content-Type")).isEqualTo("application/pdf");
    String invoer = casus.pad("/" + casus.uitnodiging() + "/invoer");
    assertThat(product.als(lid).haal(invoer).kop1()).contains("Papier invoeren");
    assertThat(product.als(lid).stuur(invoer).status()).isEqualTo(422);
    assertThat(product.als(lid).stuur(invoer, "goed", "5").locatie())
        .isEqualTo(casus.pad("") + "?gedaan=bewaard");
    assertThat(product.als(lid).stuur(invoer, "goed", "5").locatie())
        .isEqualTo(casus.pad("") + "?gedaan=te-laat");
    assertThat(product.als(lid).haal(casus.pad("")).tekst()).contains("Ingevuld op");
  }

  @Test
  void wie_niets_met_de_casus_heeft_weet_er_niet_van() {
    Afgerond casus = afgerond("Klaas Kievit");
    Toetsmedewerker west =
        een.medewerker().vanTeam(een.gemeente("Anderdam").metTeam("West").team("West")).maak();
    String id = "/" + casus.uitnodiging();
    assertThat(product.als(west).haal(casus.pad("")).status()).isEqualTo(404);
    assertThat(product.als(west).stuur(casus.pad(id + "/link")).status()).isEqualTo(404);
    assertThat(product.als(west).stuur(casus.pad(id + "/papier")).status()).isEqualTo(404);
    assertThat(product.als(west).haal(casus.pad(id + "/invoer")).status()).isEqualTo(404);
  }

  @Test
  void cijfers_verschijnen_pas_bij_tien_en_groeien_met_tien() {
    for (int i = 0; i < 9; i++) {
      afgerond("Lid Kievit" + i).vulIn(4, "", "", false);
    }
    assertThat(product.als(lid).haal("/ervaringen").tekst())
        .contains("Nog geen 10 antwoorden bij elkaar");
    afgerond("Mina Kievit").vulIn(5, "", "", false);
    assertThat(product.als(lid).haal("/ervaringen").tekst()).contains("10 vragenlijsten");
    afgerond("Nora Kievit").vulIn(1, "", "", false);
    assertThat(product.als(lid).haal("/ervaringen").tekst())
        .as("het elfde antwoord is niet te zien komen")
        .contains("10 vragenlijsten");
  }

  @Test
  void woorden_leest_alleen_de_teamleider_en_pas_de_maand_erna() {
    afgerond("Otto Kievit").vulIn(3, "De brief was te lang.", "", false);
    assertThat(product.als(leider).haal("/ervaringen").tekst())
        .doesNotContain("De brief was te lang.");
    product.klok().vooruit(Duration.ofDays(31));
    assertThat(product.als(leider).haal("/ervaringen").tekst()).contains("De brief was te lang.");
    assertThat(product.als(lid).haal("/ervaringen").tekst())
        .doesNotContain("De brief was te lang.", "Wat kan beter?");
  }

  private int aantal(String tip) {
    return product
        .database()
        .<Integer>alsBeheerder(db -> db.fetchCount(ANTWOORD, ANTWOORD.TIP.eq(tip)));
  }

  private int logregels(Afgerond casus, String sleutel) {
    return product
        .database()
        .<Integer>alsBeheerder(db ->
            db.fetchCount(
                REGEL, REGEL.VERWERKING.eq(sleutel).and(REGEL.OVER.eq(casus.casus().waarde()))));
  }
}
