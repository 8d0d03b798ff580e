package nl.keukentafel.papier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

final class PapierTest {

  private static final Documentgegevens GEGEVENS =
      new Documentgegevens(
          "Ons plan", "Het plan van een huishouden", Locale.of("nl"), "Gemeente Lindewaard");

  private static final String BLAD =
      """
      <div class="papier">
        <div class="papier__voet-links">Ons plan, versie 2</div>
        <div class="papier__voet-rechts">bladzijde <span class="papier__pagina"></span></div>
        <h1>Ons plan</h1>
        <p>U geeft zelf een 3. De flat heeft een officiële brief. <b>Dit is voor Łukasz Yıldız.</b></p>
        <h2>Wie doet wat</h2>
        <table><thead><tr><th scope="col">Wat</th><th scope="col">Wie</th></tr></thead>
        <tbody><tr><td>De post openen</td><td>Naima en Ruud van 't Hof</td></tr></tbody></table>
        <ul><li>één</li><li>twee</li></ul>
        <p><span class="papier__hokje"></span> ja<br>nee</p>
      </div>
      """;

  private final Papier papier = new Papier();

  @Test
  void een_document_is_goed_voor_een_schermlezer_en_voor_het_archief() {
    Pdf pdf = new Pdf(papier.pdf(BLAD, GEGEVENS)).leg("papier");
    assertThat(pdf.gebreken()).isEmpty();
    assertThat(pdf.bladzijden()).isEqualTo(1);
  }

  @Test
  void een_document_zegt_wat_het_is_en_in_welke_taal() throws IOException {
    try (PDDocument document = Loader.loadPDF(papier.pdf(BLAD, GEGEVENS))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ons plan");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Gemeente Lindewaard");
    }
  }

  @Test
  void elk_woord_is_te_lezen_ook_waar_letters_aan_elkaar_staan() {
    assertThat(new Pdf(papier.pdf(BLAD, GEGEVENS)).tekst())
        .contains("geeft zelf", "flat heeft", "officiële", "Łukasz Yıldız", "van 't Hof")
        .contains("bladzijde 1");
  }

  @Test
  void een_teken_dat_het_lettertype_niet_heeft_houdt_het_document_niet_tegen() {
    Pdf pdf =
        new Pdf(
            papier.pdf(
                "<div class=\"papier\"><h1>Hoi</h1><p>Feest 😀 مرحبا 你好 einde</p></div>",
                GEGEVENS));
    assertThat(pdf.gebreken()).isEmpty();
    assertThat(pdf.tekst()).contains("Feest", "einde");
  }

  @Test
  void wat_iemand_typte_wordt_nooit_opgehaald_of_uitgevoerd() {
    Pdf pdf =
        new Pdf(
            papier.pdf(
                "<div class=\"papier\"><h1>Hoi</h1><p>Voor"
                    + " <img alt=\"plaatje\" src=\"file:///etc/hostname\">"
                    + "<script>alert(1)</script> na</p></div>",
                GEGEVENS));
    assertThat(pdf.tekst()).contains("Voor", "na").doesNotContain("alert");
  }

  @Test
  void een_document_zonder_titel_bestaat_niet() {
    assertThatThrownBy(() -> new Documentgegevens(" ", "iets", Locale.of("nl"), "wij"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
