package nl.keukentafel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabelTest {

  @Test
  void getallen_krijgen_drie_cijfers_die_iets_zeggen() {
    assertThat(Tabel.getal(0.4242)).isEqualTo("0.42");
    assertThat(Tabel.getal(12.34)).isEqualTo("12.3");
    assertThat(Tabel.getal(1234.4)).isEqualTo("1,234");
    assertThat(Tabel.getal(Double.NaN)).isEqualTo("–");
  }

  @Test
  void een_tabel_is_markdown_met_gelijke_kolommen() {
    assertThat(new Tabel("naam", "ms").rij("casus", 12.3).markdown())
        .isEqualTo(
            """
            | naam  |   ms |
            |-------|-----:|
            | casus | 12.3 |
            """);
  }
}
