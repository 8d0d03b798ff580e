package nl.keukentafel.ervaring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keukentafel.papier.Documentgegevens;
import nl.keukentafel.papier.Papier;
import nl.keukentafel.papier.Pdf;
import nl.keukentafel.papier.Taalniveau;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Proefsjablonen;
import nl.keukentafel.scherm.Teksten;
import org.junit.jupiter.api.Test;

/** The questionnaire on paper, and how plain its words are. */
final class VragenlijstbladTest {

  @Test
  void het_blad_is_goed_voor_een_schermlezer_en_past_op_twee_bladzijden() {
    String html =
        Teksten.in(
            Teksten.NEDERLANDS,
            () ->
                Proefsjablonen.maak()
                    .html(
                        "ervaring/blad",
                        VragenlijstPagina.van(
                            Formulier.leeg(), "a1b2c3d4", "", "Lindewaard", "4 december 2026")));
    Documentgegevens gegevens =
        new Documentgegevens("Hoe was de hulp?", "Vragenlijst", Locale.of("nl"), "Lindewaard");
    Pdf pdf = new Pdf(new Papier().pdf(html, gegevens)).leg("vragenlijst");
    assertThat(pdf.gebreken()).isEmpty();
    assertThat(pdf.bladzijden()).isEqualTo(2);
    assertThat(pdf.tekst())
        .contains("Kenmerk a1b2c3d4", "Ik red mij nu beter dan eerst", "klopt helemaal");
  }

  @Test
  void de_vragen_zijn_in_gewoon_nederlands() {
    Map<String, String> lastig =
        Teksten.alle(Teksten.NEDERLANDS).entrySet().stream()
            .filter(tekst ->
                tekst
                    .getKey()
                    .matches(
                        "ervaring\\.(inleiding|stelling|antwoord|steun|tip|verhaal|openbaar|naam"
                            + "|einde|einde_uitleg|intrekken|blad)\\b.*"))
            .filter(tekst -> !new Taalniveau().keur(tekst.getValue()).isEmpty())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    tekst -> new Taalniveau().keur(tekst.getValue()).toString()));
    assertThat(lastig).isEmpty();
  }
}
