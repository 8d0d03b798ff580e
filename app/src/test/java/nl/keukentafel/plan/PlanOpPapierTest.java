package nl.keukentafel.plan;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.papier.Pdf;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import org.junit.jupiter.api.Test;

/** The same plan for each reader, as it comes out of the running product. */
@MetProduct
final class PlanOpPapierTest {

  private final Product product;
  private final Spelers een;

  PlanOpPapierTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  /** Shared: the money. Of Ruud in confidence: what he drinks. Of Naima in confidence: her zus. */
  private Plantafel gezin() {
    Plantafel tafel = new Plantafel(product, een);
    tafel.metGesprek("financien", "verslaving", "sociaal_netwerk").metConcept();
    String geld = tafel.doel(1, "financien", "De lasten zijn betaald");
    tafel.actie(1, geld, "Post openen", "soort", "huishouden", "personen", tafel.naima.toString());
    tafel.doel(
        1, "verslaving", "Minder drinken", "over", tafel.ruud.toString(), "vertrouwelijk", "ja");
    tafel.doel(
        1,
        "sociaal_netwerk",
        "Naar haar zus",
        "over",
        tafel.naima.toString(),
        "vertrouwelijk",
        "ja");
    return tafel;
  }

  @Test
  void ieder_krijgt_een_eigen_exemplaar_zonder_wat_een_ander_vertrouwde()
      throws IOException, InterruptedException {
    Plantafel tafel = gezin();
    String naima = pdf(tafel, tafel.naima).tekst();
    assertThat(naima)
        .contains("De lasten zijn betaald", "Naar haar zus", "Dit exemplaar is voor Naima")
        .doesNotContain("Minder drinken");
    String ruud = pdf(tafel, tafel.ruud).tekst();
    assertThat(ruud)
        .contains("De lasten zijn betaald", "Minder drinken")
        .doesNotContain("Naar haar zus");
    assertThat(pdf(tafel, tafel.yara).tekst())
        .contains("De lasten zijn betaald")
        .doesNotContain("Naar haar zus", "Minder drinken");
    assertThat(pdf(tafel, tafel.naima).gebreken()).isEmpty();
    assertThat(pdf(tafel, tafel.naima).bladzijden()).isEqualTo(2);
  }

  @Test
  void een_collega_drukt_niet_af_wat_hij_zelf_niet_mag_zien() {
    Plantafel tafel = gezin();
    String pagina =
        tafel.haal(tafel.hanneke, tafel.plan() + "/document?voor=" + tafel.ruud).tekst();
    assertThat(pagina).contains("De lasten zijn betaald").doesNotContain("Minder drinken");
  }

  @Test
  void de_pagina_kiest_een_lezer_en_schrijft_een_logregel_over_die_persoon() {
    Plantafel tafel = gezin();
    var pagina = tafel.haal(tafel.lotte, tafel.plan() + "/document?voor=" + tafel.ruud);
    assertThat(pagina.status()).isEqualTo(200);
    assertThat(pagina.tekst()).contains("Dit exemplaar is voor Ruud", "Minder drinken");
    assertThat(
            product
                .database()
                .<Integer>alsBeheerder(db ->
                    db.fetchCount(
                        REGEL,
                        REGEL
                            .VERWERKING
                            .eq("plan.document.inzien")
                            .and(REGEL.OVER.eq(tafel.ruud.waarde())))))
        .isEqualTo(1);
  }

  @Test
  void wie_niet_in_het_huishouden_woont_heeft_geen_exemplaar() {
    Plantafel tafel = gezin();
    Plantafel ander = new Plantafel(product, een);
    assertThat(tafel.haal(tafel.lotte, tafel.plan() + "/document?voor=" + ander.naima).status())
        .isEqualTo(404);
    assertThat(tafel.haal(tafel.lotte, tafel.plan() + "/document?voor=onzin").status())
        .isEqualTo(404);
    assertThat(tafel.haal(ander.lotte, tafel.plan() + "/document").status()).isEqualTo(404);
    assertThat(tafel.haal(ander.lotte, tafel.plan() + "/document.pdf").status()).isEqualTo(404);
  }

  @Test
  void zonder_plan_is_er_niets_af_te_drukken() {
    Plantafel tafel = new Plantafel(product, een);
    assertThat(tafel.haal(tafel.lotte, tafel.plan() + "/document").tekst())
        .contains("Er is nog geen plan");
    assertThat(tafel.haal(tafel.lotte, tafel.plan() + "/document.pdf").status()).isEqualTo(404);
  }

  private Pdf pdf(Plantafel tafel, PersoonId voor) throws IOException, InterruptedException {
    HttpResponse<byte[]> antwoord = haal(tafel.lotte, tafel.plan() + "/document.pdf?voor=" + voor);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.headers().firstValue("Content-Disposition").orElse(""))
        .contains("plan-20")
        .doesNotContain("Naima");
    assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    return new Pdf(antwoord.body());
  }

  private HttpResponse<byte[]> haal(Toetsmedewerker wie, String pad)
      throws IOException, InterruptedException {
    try (HttpClient lijn = HttpClient.newHttpClient()) {
      return lijn.send(
          HttpRequest.newBuilder(URI.create(product.adres() + pad))
              .header("Cookie", "kt_sessie=" + een.sessie(wie))
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
