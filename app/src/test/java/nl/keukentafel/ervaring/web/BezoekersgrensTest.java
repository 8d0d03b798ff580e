package nl.keukentafel.ervaring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BezoekersgrensTest {

  private final Bezoekersgrens grens = new Bezoekersgrens();

  @Test
  void een_adres_mag_zestig_keer_en_dan_even_niet() {
    assertThat(IntStream.range(0, Bezoekersgrens.PER_MINUUT).allMatch(i -> grens.mag("10.0.0.1")))
        .isTrue();
    assertThat(grens.mag("10.0.0.1")).isFalse();
  }

  @Test
  void een_ander_adres_heeft_daar_geen_last_van() {
    IntStream.range(0, 100).forEach(i -> grens.mag("10.0.0.1"));
    assertThat(grens.mag("10.0.0.2")).isTrue();
  }

  @Test
  void duizenden_adressen_kosten_geen_geheugen_zonder_eind() {
    IntStream.range(0, 20_000).forEach(i -> grens.mag("10.1." + i / 256 + "." + i % 256));
    assertThat(grens.mag("10.1.0.0")).isTrue();
  }
}
