package nl.keukentafel.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptiesTest {

  @Test
  void een_optie_die_niemand_kent_wordt_geweigerd() {
    Opties opties = Opties.van("--slagen", "7", "--slaggen", "8");
    assertThat(opties.getal("slagen", 100)).isEqualTo(7);
    assertThatThrownBy(opties::sluit).hasMessageContaining("--slaggen");
  }

  @Test
  void een_naam_zonder_waarde_en_een_waarde_die_geen_getal_is_worden_geweigerd() {
    assertThatThrownBy(() -> Opties.van("--slagen")).isInstanceOf(Benchfout.class);
    assertThatThrownBy(() -> Opties.van("slagen", "7")).isInstanceOf(Benchfout.class);
    assertThatThrownBy(() -> Opties.van("--slagen", "zeven").getal("slagen", 1))
        .isInstanceOf(Benchfout.class);
  }

  @Test
  void wat_niet_gegeven_is_krijgt_de_gewone_waarde() {
    Opties opties = Opties.van();
    assertThat(opties.getal("slagen", 100)).isEqualTo(100);
    assertThat(opties.find("titel")).isEmpty();
    opties.sluit();
  }
}
