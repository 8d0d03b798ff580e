package nl.keukentafel.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VerdelingTest {

  @Test
  void een_percentiel_is_de_kleinste_gemeten_waarde_die_dat_deel_niet_overschrijdt() {
    long[] honderd = LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).toArray();
    Verdeling verdeling = Verdeling.van(List.of(honderd));
    assertThat(verdeling.milliseconden(50)).isEqualTo(50);
    assertThat(verdeling.milliseconden(95)).isEqualTo(95);
    assertThat(verdeling.milliseconden(100)).isEqualTo(100);
    assertThat(verdeling.milliseconden(0.5)).isEqualTo(1);
  }

  @Test
  void metingen_van_meer_gebruikers_tellen_samen_en_hoeven_niet_op_volgorde() {
    Verdeling verdeling =
        Verdeling.van(List.of(new long[] {3_000_000}, new long[] {1_000_000, 2_000_000}));
    assertThat(verdeling.aantal()).isEqualTo(3);
    assertThat(verdeling.milliseconden(50)).isEqualTo(2);
    assertThat(verdeling.milliseconden(34)).isEqualTo(2);
    assertThat(verdeling.milliseconden(33)).isEqualTo(1);
  }

  @Test
  void van_niets_is_geen_percentiel_te_geven() {
    Verdeling leeg = Verdeling.van(List.of());
    assertThatThrownBy(() -> leeg.milliseconden(50)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> leeg.milliseconden(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> leeg.milliseconden(101)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void een_rij_metingen_groeit_mee() {
    Metingen metingen = new Metingen();
    LongStream.range(0, 3000).forEach(metingen::voegToe);
    assertThat(metingen.rij()).hasSize(3000).startsWith(0, 1, 2).endsWith(2999);
  }
}
