package nl.keukentafel.bench.browserdood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a kill cost: the age of the oldest character that is missing. */
class VerliesTest {
  private static final long SECONDE = 1_000_000_000L;

  private static final List<Long> MOMENTEN = List.of(SECONDE, 2 * SECONDE, 3 * SECONDE);

  @Test
  void wat_er_nog_staat_kost_niets() {
    assertThat(Verlies.van("abc", MOMENTEN, 9 * SECONDE, "abc")).isEqualTo(new Verlies(3, 3, 0));
  }

  @Test
  void het_oudste_verloren_teken_telt() {
    assertThat(Verlies.van("abc", MOMENTEN, 5 * SECONDE, "a")).isEqualTo(new Verlies(3, 1, 3));
    assertThat(Verlies.van("abc", MOMENTEN, 5 * SECONDE, "")).isEqualTo(new Verlies(3, 0, 4));
  }

  @Test
  void een_andere_tekst_telt_niet_als_bewaard() {
    assertThat(Verlies.van("abc", MOMENTEN, 4 * SECONDE, "axc").bewaard()).isEqualTo(1);
  }

  @Test
  void zonder_moment_valt_er_niets_te_meten() {
    assertThatThrownBy(() -> Verlies.van("abc", List.of(), 0, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
