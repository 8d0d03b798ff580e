package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatroonTest {

  @Test
  void een_apostrof_is_gewoon_een_apostrof() {
    assertThat(Patroon.vulIn("De auto's van {0}", "'t Hof")).isEqualTo("De auto's van 't Hof");
    assertThat(Patroon.vulIn("twee'' {1}{0}", "a", "b")).isEqualTo("twee'' ba");
  }

  @Test
  void wat_geen_plek_is_blijft_staan() {
    assertThat(Patroon.vulIn("{naam} {0} {7} {", 5)).isEqualTo("{naam} 5 {7} {");
    assertThat(Patroon.vulIn("{0}")).isEqualTo("{0}");
  }

  @Test
  void een_ingevuld_gat_wordt_niet_nog_eens_gelezen() {
    assertThat(Patroon.vulIn("{0} {1}", "{1}", "x")).isEqualTo("{1} x");
  }

  @Test
  void een_getal_krijgt_geen_punten_ertussen() {
    assertThat(Patroon.vulIn("{0}", 12345)).isEqualTo("12345");
  }
}
