package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BurgerservicenummerTest {

  private static String bericht(String tekst) {
    return Burgerservicenummer.lees(tekst).toFout().orElseThrow().berichtSleutel();
  }

  @Test
  void een_nummer_dat_de_elfproef_doorstaat_is_goed() {
    assertThat(Burgerservicenummer.lees("111222333").toOptional())
        .contains(new Burgerservicenummer("111222333"));
  }

  @Test
  void spaties_punten_en_streepjes_mogen() {
    assertThat(Burgerservicenummer.lees(" 1112.22-333 ").toOptional())
        .contains(new Burgerservicenummer("111222333"));
  }

  @Test
  void de_voorloopnul_die_wegviel_komt_terug() {
    assertThat(Burgerservicenummer.lees("10000008").toOptional())
        .contains(new Burgerservicenummer("010000008"));
  }

  @Test
  void elke_reden_heeft_een_eigen_bericht() {
    assertThat(bericht("  ")).isEqualTo("kern.bsn.leeg");
    assertThat(bericht("11122233x")).isEqualTo("kern.bsn.alleenCijfers");
    assertThat(bericht("1112223334")).isEqualTo("kern.bsn.negenCijfers");
    assertThat(bericht("111222334")).isEqualTo("kern.bsn.elfproef");
    assertThat(bericht("000000000")).isEqualTo("kern.bsn.elfproef");
    assertThat(bericht("١١١٢٢٢٣٣٣")).isEqualTo("kern.bsn.alleenCijfers");
  }

  @Test
  void een_verkeerd_cijfer_wordt_altijd_gezien() {
    RandomGenerator toeval = RandomGenerator.of("L64X128MixRandom");
    int goed = 0;
    for (int keer = 0; keer < 20_000; keer++) {
      String cijfers = String.format(Locale.ROOT, "%09d", toeval.nextInt(1_000_000_000));
      if (Burgerservicenummer.lees(cijfers).toOptional().isEmpty()) {
        continue;
      }
      goed++;
      int plaats = toeval.nextInt(9);
      char anders = (char) ('0' + (cijfers.charAt(plaats) - '0' + 1 + toeval.nextInt(9)) % 10);
      String fout = cijfers.substring(0, plaats) + anders + cijfers.substring(plaats + 1);
      assertThat(Burgerservicenummer.lees(fout).toOptional()).as(fout).isEmpty();
    }
    assertThat(goed).as("ongeveer een op de elf").isBetween(1_500, 2_150);
  }

  @Test
  void twee_verwisselde_buren_worden_gezien() {
    RandomGenerator toeval = RandomGenerator.of("L64X128MixRandom");
    for (int keer = 0; keer < 20_000; keer++) {
      String cijfers = String.format(Locale.ROOT, "%09d", toeval.nextInt(1_000_000_000));
      // De laatste twee wegen 2 en -1: hun verschil 3 maakt ook daar elke wissel zichtbaar.
      int plaats = toeval.nextInt(8);
      char links = cijfers.charAt(plaats);
      char rechts = cijfers.charAt(plaats + 1);
      if (links == rechts || Burgerservicenummer.lees(cijfers).toOptional().isEmpty()) {
        continue;
      }
      String fout = cijfers.substring(0, plaats) + rechts + links + cijfers.substring(plaats + 2);
      assertThat(Burgerservicenummer.lees(fout).toOptional()).as(fout).isEmpty();
    }
  }

  @Test
  void het_nummer_staat_nooit_voluit_in_een_log() {
    assertThat(new Burgerservicenummer("111222333")).hasToString("*****2333");
  }

  @Test
  void zonder_lezen_komt_er_geen_fout_nummer_in() {
    assertThatThrownBy(() -> new Burgerservicenummer("123456789"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("123456789");
  }
}
