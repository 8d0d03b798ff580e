package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TekstTest {

  @Test
  void nul_en_stuurtekens_vallen_weg() {
    assertThat(Tekst.schoneRegel("a\u0000b\u0007c\u001b[31m")).isEqualTo("abc[31m");
  }

  @Test
  void omkeertekens_kunnen_de_leesrichting_niet_veranderen() {
    assertThat(Tekst.schoneRegel("Jan\u202Ednalofneg\u202C \u2066x\u2069\u200F"))
        .isEqualTo("Jandnalofneg x");
  }

  @Test
  void arabische_tekst_blijft_heel() {
    assertThat(Tekst.schoneRegel("نعيمة الإدريسي")).isEqualTo("نعيمة الإدريسي");
  }

  @Test
  void emoji_mogen_ook_samengestelde() {
    assertThat(Tekst.schoneRegel("top 👨‍👩‍👧 👍🏽")).isEqualTo("top 👨‍👩‍👧 👍🏽");
    assertThat(Tekstveld.regel(1).lees("👍").toOptional()).contains("👍");
  }

  @Test
  void een_halve_emoji_valt_weg() {
    assertThat(Tekst.schoneRegel("a\uD83Db")).isEqualTo("ab");
  }

  @Test
  void letters_met_los_accent_worden_een_teken() {
    assertThat(Tekst.schoneRegel("Rene\u0301")).isEqualTo("René");
  }

  @Test
  void een_regel_blijft_een_regel_en_een_alinea_houdt_haar_regels() {
    assertThat(Tekst.schoneRegel(" a\r\nb\t c\u00A0d\u2028e\u0085f ")).isEqualTo("a b c d e f");
    assertThat(Tekst.schoneAlinea("\r\n a  \r\nb\r\rc\u2028d\n\n")).isEqualTo(" a\nb\n\nc\nd");
  }

  @Test
  void te_lange_tekst_wordt_geweigerd_en_nooit_afgekapt() {
    assertThat(Tekstveld.regel(3).lees("abcd")).isEqualTo(Gelezen.fout("kern.tekst.teLang", 3, 1));
    assertThat(Tekstveld.regel(3).lees(" abc ").toOptional()).contains("abc");
  }

  @Test
  void een_verplicht_veld_met_alleen_onzichtbare_tekens_is_leeg() {
    assertThat(Tekstveld.alinea(9).invullen().lees(" \u200B\u0000\n"))
        .isEqualTo(Gelezen.fout("kern.tekst.leeg"));
    assertThat(Tekstveld.regel(9).lees(null).toOptional()).contains("");
  }

  @Test
  void schoon_is_schoon_hoe_vaak_men_ook_wast() {
    RandomGenerator toeval = RandomGenerator.of("L64X128MixRandom");
    for (int keer = 0; keer < 5_000; keer++) {
      StringBuilder ruw = new StringBuilder();
      for (int teken = 0; teken < 12; teken++) {
        ruw.append((char) toeval.nextInt(toeval.nextBoolean() ? 0x250 : 0x10000));
      }
      String regel = Tekst.schoneRegel(ruw.toString());
      String alinea = Tekst.schoneAlinea(ruw.toString());
      assertThat(Tekst.schoneRegel(regel)).isEqualTo(regel);
      assertThat(Tekst.schoneAlinea(alinea)).isEqualTo(alinea);
      assertThat(Normalizer.isNormalized(regel, Normalizer.Form.NFC)).isTrue();
      assertThat(regel).doesNotContain("\u0000", "\n", "\u202E");
    }
  }
}
