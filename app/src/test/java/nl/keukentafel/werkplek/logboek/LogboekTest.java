package nl.keukentafel.werkplek.logboek;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.GemeenteTransacties;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.logboek.Zegels;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What the privacy officer sees of the logbook. */
@MetProduct
class LogboekTest {

  private final Product product;
  private final Spelers een;
  private final Toetsgemeente lindewaard;
  private final Toetsmedewerker lid;
  private final Bezoeker officer;

  LogboekTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    lindewaard = een.gemeente("Lindewaard").metTeam("Oost");
    lid =
        een.medewerker()
            .vanTeam(lindewaard.team("Oost"))
            .genaamd("Lotte", null, "Kievitsbloem")
            .maak();
    officer =
        product.als(
            een.medewerker()
                .in(lindewaard)
                .als(Hoedanigheid.PRIVACY_OFFICER)
                .genaamd("Mirjam", null, "Lisdodde")
                .maak());
    // Lines carry the moment of the database, so the clock of the product must say the same.
    product.klok().zetOp(LocalDateTime.now(ZoneId.of("Europe/Amsterdam")));
  }

  private UUID inzage(boolean geweigerd) {
    return inzage(lid, geweigerd);
  }

  private UUID inzage(Toetsmedewerker wie, boolean geweigerd) {
    UUID casus = UUID.randomUUID();
    Verwerking inzien =
        Verwerking.van(Handeling.INZIEN, "casus.inzien", "casus", casus, "wmo.onderzoek");
    wie.context()
        .voerUit(() ->
            new TransactionTemplate(product.bean(GemeenteTransacties.class))
                .executeWithoutResult(t ->
                    product
                        .bean(Verwerkingenlogboek.class)
                        .schrijf(geweigerd ? inzien.geweigerd() : inzien)));
    return casus;
  }

  @Test
  void de_privacy_officer_ziet_wie_wat_deed_en_op_welke_grond() {
    UUID casus = inzage(false);
    Antwoord logboek = officer.haal("/logboek");

    assertThat(logboek.status()).as(logboek.toString()).isEqualTo(200);
    assertThat(logboek.tekst())
        .contains("Lotte Kievitsbloem", "casus.inzien", "wmo.onderzoek", "over=" + casus);
  }

  @Test
  void kijken_in_het_logboek_staat_zelf_ook_in_het_logboek() {
    officer.haal("/logboek");
    officer.haal("/logboek/zegels");

    assertThat(aantal("logboek.inzien")).isPositive();
    assertThat(aantal("logboek.controleren")).isPositive();
  }

  private int aantal(String verwerking) {
    return lindewaard.doe(
        () -> product.database().sql().fetchCount(REGEL, REGEL.VERWERKING.eq(verwerking)));
  }

  @Test
  void een_teamlid_en_een_beheerder_zien_het_logboek_niet() {
    assertThat(product.als(lid).haal("/logboek").status()).isEqualTo(403);
    assertThat(
            product
                .als(een.medewerker().in(lindewaard).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak())
                .haal("/logboek")
                .status())
        .isEqualTo(403);
  }

  @Test
  void het_filter_laat_over_wat_past() {
    UUID gezien = inzage(false);
    UUID geweigerd = inzage(true);

    assertThat(officer.haal("/logboek?uitkomst=geweigerd").tekst())
        .contains("over=" + geweigerd)
        .doesNotContain("over=" + gezien + "\"");
    assertThat(officer.haal("/logboek?over=" + gezien).tekst())
        .contains("Alleen regels over: casus " + gezien)
        .doesNotContain(geweigerd.toString());
    assertThat(officer.haal("/logboek?van=1-1-2020&tot=2-1-2020").tekst())
        .contains("geen regel die hierbij past");
  }

  @Test
  void een_naam_wordt_opgezocht_en_staat_niet_in_het_adres() {
    Toetsmedewerker wieke =
        een.medewerker()
            .vanTeam(lindewaard.team("Oost"))
            .genaamd("Wieke", null, "Kattendoorn")
            .maak();
    inzage(wieke, false);
    Antwoord gevonden = officer.stuur("/logboek", "naam", "kattend");

    assertThat(gevonden.status()).isEqualTo(200);
    assertThat(gevonden.tekst())
        .contains("Alleen regels van Wieke Kattendoorn", "value=\"" + wieke.id() + "\"");
    Antwoord onbekend = officer.stuur("/logboek", "naam", "niemand'; drop table");
    assertThat(onbekend.status()).isEqualTo(422);
    assertThat(onbekend.tekst()).contains("id=\"fout-naam\"", "niemand&#39;; drop table");
  }

  @Test
  void een_nummer_dat_er_niet_is_wordt_gezegd_en_blijft_staan() {
    Antwoord niets = officer.stuur("/logboek", "wat", "2026-9999");

    assertThat(niets.status()).isEqualTo(422);
    assertThat(niets.tekst()).contains("id=\"fout-wat\"", "value=\"2026-9999\"");
  }

  @Test
  void bladeren_toont_elke_regel_precies_een_keer() {
    for (int i = 0; i < 130; i++) {
      inzage(false);
    }
    String eerste = officer.haal("/logboek?handeling=inzien").tekst();
    Matcher verder = Pattern.compile("href=\"(/logboek\\?[^\"]*na=[^\"]*)\"").matcher(eerste);
    assertThat(verder.find()).isTrue();
    String tweede = officer.haal(verder.group(1).replace("&amp;", "&")).tekst();

    assertThat(rijen(eerste)).isEqualTo(100);
    assertThat(rijen(tweede)).isGreaterThanOrEqualTo(30);
  }

  private static int rijen(String pagina) {
    return pagina.split("<th scope=\"row\">", -1).length - 1;
  }

  @Test
  void de_pagina_zegt_of_de_keten_klopt_en_waar_hij_breekt() {
    inzage(false);
    inzage(false);
    lindewaard.doe(() -> product.bean(Zegels.class).verzegel());
    assertThat(officer.haal("/logboek/zegels").tekst()).contains("De keten klopt tot");

    product
        .database()
        .alsBeheerder(
            "update logboek.regel set uitkomst = 'fout' where gemeente = '"
                + lindewaard.id()
                + "' and verwerking = 'casus.inzien'");
    assertThat(officer.haal("/logboek/zegels").tekst())
        .contains("De keten is gebroken bij zegel 1");
    assertThat(officer.haal("/logboek/zegels?maand=onzin").status()).isEqualTo(200);
  }

  @Test
  void een_andere_gemeente_heeft_haar_eigen_logboek() {
    UUID casus = inzage(false);
    Toetsgemeente elders = een.gemeente("Rietbeek");
    Bezoeker ander =
        product.als(
            een.medewerker()
                .in(elders)
                .als(Hoedanigheid.PRIVACY_OFFICER)
                .genaamd("Bram", null, "Vuurdoorn")
                .maak());

    assertThat(ander.haal("/logboek?over=" + casus).tekst())
        .contains("geen regel die hierbij past")
        .doesNotContain("Kievitsbloem");
  }
}
