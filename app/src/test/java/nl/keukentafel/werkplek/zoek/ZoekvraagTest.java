package nl.keukentafel.werkplek.zoek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZoekvraagTest {

  @ParameterizedTest
  @ValueSource(strings = {"999900006", "9999 00 006", "9999.00.006", "123456789", "12345678"})
  void acht_of_negen_cijfers_lijken_een_bsn_en_worden_niet_gezocht(String typt) {
    assertThat(Zoekvraag.lees(typt)).isEqualTo(new Zoekvraag.LijktBsn());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-0412, 2026-0412",
    "casus 2026-0412, 2026-0412",
    "2026/0412, 2026-0412",
    "2026 0412, 2026-0412"
  })
  void een_casusnummer_wordt_herkend(String typt, String nummer) {
    assertThat(Zoekvraag.lees(typt)).isEqualTo(new Zoekvraag.Casusnummer(nummer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "-", "'", "%", "’"})
  void een_teken_is_te_kort(String typt) {
    assertThat(Zoekvraag.lees(typt)).isEqualTo(new Zoekvraag.TeKort());
  }

  @Test
  void een_postcode_wordt_een_woord() {
    assertThat(Zoekvraag.lees("1234 AB 12"))
        .isEqualTo(new Zoekvraag.NaamOfAdres("1234AB 12", true));
  }

  @Test
  void een_te_lange_tekst_wordt_afgekapt_en_niet_geweigerd() {
    assertThat(Zoekvraag.lees("jansen ".repeat(1000))).isInstanceOf(Zoekvraag.NaamOfAdres.class);
  }

  @Test
  void wat_iemand_zoekt_staat_niet_in_een_log() {
    assertThat(Zoekvraag.lees("Naima el Idrissi").toString()).doesNotContain("Idrissi");
  }
}
