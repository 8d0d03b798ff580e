package nl.keukentafel.bench.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZoekvragenTest {

  @Test
  void hetzelfde_zaad_geeft_dezelfde_verschrijving() {
    assertThat(Zoekvragen.verschrijf("Zwaluwstaart", new Random(7)))
        .isEqualTo(Zoekvragen.verschrijf("Zwaluwstaart", new Random(7)));
  }

  @Test
  void een_verschrijving_scheelt_hoogstens_een_letter_in_lengte_en_begint_goed() {
    IntStream.range(0, 200)
        .mapToObj(zaad -> Zoekvragen.verschrijf("Kievitsbloem", new Random(zaad)))
        .forEach(getypt -> assertThat(getypt).startsWith("K").hasSizeBetween(11, 13));
  }

  @Test
  void korte_namen_blijven_zoals_ze_zijn() {
    assertThat(Zoekvragen.verschrijf("Bos", new Random(1))).isEqualTo("Bos");
  }
}
