package nl.keukentafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OpdrachtenTest {

  private final StringWriter fout = new StringWriter();
  private final StringWriter uit = new StringWriter();

  private int voerUit(String... args) {
    CommandLine regel = Opdrachten.maak();
    regel.setErr(new PrintWriter(fout, true));
    regel.setOut(new PrintWriter(uit, true));
    return regel.execute(args);
  }

  @Test
  void een_onbekende_opdracht_geeft_hulp_en_code_2() {
    assertThat(voerUit("onzin")).isEqualTo(2);
    assertThat(fout.toString())
        .contains("Onbekend: onzin")
        .contains("genereer")
        .contains("back-up");
  }

  @Test
  void een_verkeerde_waarde_zegt_wat_wel_mag() {
    assertThat(voerUit("genereer", "--huishoudens", "tien")).isEqualTo(2);
    assertThat(voerUit("genereer", "--huishoudens", "30", "--gemeenten", "2")).isEqualTo(2);
    assertThat(voerUit("genereer", "--huishoudens")).isEqualTo(2);
    assertThat(voerUit("genereer", "--huisdieren", "3")).isEqualTo(2);
    assertThat(fout.toString())
        .contains("'tien' past niet bij --huishoudens")
        .contains("van 40 (20 per gemeente) tot en met")
        .contains("Er ontbreekt een waarde: --huishoudens")
        .contains("Onbekend: --huisdieren");
  }

  @Test
  void hulp_bij_een_opdracht_is_geen_fout() {
    assertThat(voerUit("help", "genereer")).isZero();
    assertThat(uit.toString()).contains("--huishoudens").contains("Ctrl-C");
  }

  @Test
  void een_back_up_van_niets_wordt_geweigerd_zonder_stapel_regels(@TempDir Path map) {
    assertThat(
            voerUit(
                "back-up",
                map.resolve("b.zip").toString(),
                "--map",
                map.resolve("niets").toString()))
        .isEqualTo(1);
    assertThat(fout.toString()).contains("bestaat niet").doesNotContain("at nl.keukentafel");
  }
}
