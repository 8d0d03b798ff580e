package nl.keukentafel.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WerkdagenTest {

  private final Werkdagen werkdagen = Werkdagen.nederlands();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-01-02", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05",
        "2026-05-14", "2026-05-15", "2026-05-25", "2026-12-25", "2027-05-07", "2028-04-28"
      })
  void op_een_feestdag_of_gelijkgestelde_dag_is_het_kantoor_dicht(String dag) {
    assertThat(werkdagen.isWerkdag(LocalDate.parse(dag))).isFalse();
  }

  @Test
  void koningsdag_op_zondag_wordt_zaterdag_gevierd() {
    assertThat(werkdagen.isFeestdag(LocalDate.of(2025, 4, 26))).isTrue();
    assertThat(werkdagen.isFeestdag(LocalDate.of(2025, 4, 27))).isFalse();
  }

  @Test
  void een_gewone_maandag_is_een_werkdag() {
    assertThat(werkdagen.isWerkdag(LocalDate.of(2026, 11, 23))).isTrue();
  }

  @Test
  void tellen_en_optellen_kloppen_met_elkaar() {
    LocalDate begin = LocalDate.of(2026, 3, 1);
    for (int aantal = 0; aantal < 300; aantal++) {
      LocalDate einde = werkdagen.na(begin, aantal);
      assertThat(werkdagen.tussen(begin, einde)).isEqualTo(aantal);
    }
  }
}
