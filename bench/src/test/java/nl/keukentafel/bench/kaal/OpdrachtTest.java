package nl.keukentafel.bench.kaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpdrachtTest {

  @Test
  void een_voorbereide_opdracht_wordt_gelezen_met_haar_waarden() {
    var regel =
        Opdracht.lees(
            """
            {"user":"keukentafel_app","error_severity":"LOG","message":"execute S_3: select a\\nfrom b where c = $1 and d = $2 and e = $3","detail":"Parameters: $1 = 'd''Ancona, $2 = x', $2 = NULL, $3 = ''"}
            """);
    assertThat(regel).isPresent();
    assertThat(regel.orElseThrow().gebruiker()).isEqualTo("keukentafel_app");
    Opdracht opdracht = regel.orElseThrow().opdracht();
    assertThat(opdracht.sql()).isEqualTo("select a\nfrom b where c = $1 and d = $2 and e = $3");
    assertThat(opdracht.waarden()).containsExactly("d'Ancona, $2 = x", null, "");
  }

  @Test
  void een_lange_waarde_vol_apostrofs_wordt_heel_gelezen() {
    String lang = "{\"naam\": \"Van ''t Hof\"}, ".repeat(20_000);
    var regel =
        Opdracht.lees(
            "{\"error_severity\":\"LOG\",\"message\":\"execute S_1: select $1\",\"detail\":\"Parameters: $1 = '"
                + lang.replace("\"", "\\\"")
                + "'\"}");
    assertThat(regel.orElseThrow().opdracht().waarden()).containsExactly(lang.replace("''", "'"));
  }

  @Test
  void begin_en_commit_zijn_ook_opdrachten() {
    var begin =
        Opdracht.lees("{\"error_severity\":\"LOG\",\"message\":\"execute <unnamed>: BEGIN\"}");
    var commit = Opdracht.lees("{\"error_severity\":\"LOG\",\"message\":\"statement: COMMIT;\"}");
    assertThat(begin.orElseThrow().opdracht()).isEqualTo(new Opdracht("BEGIN", List.of()));
    assertThat(commit.orElseThrow().opdracht().is("commit")).isTrue();
  }

  @Test
  void wat_geen_opdracht_is_telt_niet_mee() {
    assertThat(
            Opdracht.lees("{\"error_severity\":\"LOG\",\"message\":\"checkpoint starting: time\"}"))
        .isEmpty();
    assertThat(
            Opdracht.lees(
                "{\"error_severity\":\"ERROR\",\"message\":\"statement: is niet te begrijpen\"}"))
        .isEmpty();
    assertThat(
            Opdracht.lees(
                "{\"error_severity\":\"LOG\",\"message\":\"execute fetch from S_1/C_2: select 1\"}"))
        .isEmpty();
  }
}
