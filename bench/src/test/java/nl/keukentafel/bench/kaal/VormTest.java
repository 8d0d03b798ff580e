package nl.keukentafel.bench.kaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.keukentafel.bench.Benchfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VormTest {

  @Test
  void bladzijden_met_dezelfde_opdrachten_zijn_een_vorm_met_elk_hun_waarden() {
    List<Vorm> vormen = Vorm.van(List.of(bladzijde("a"), anders(), bladzijde("b")));
    assertThat(vormen).hasSize(2);
    assertThat(vormen.getFirst().sets()).containsExactly(List.of("g", "a"), List.of("g", "b"));
  }

  @Test
  void een_lege_waarde_maakt_een_andere_vorm() {
    assertThat(Vorm.van(List.of(bladzijde("a"), bladzijde(null)))).hasSize(2);
  }

  @Test
  void het_script_stuurt_begin_samen_met_wat_volgt_en_neemt_om_de_twintig_andere_waarden() {
    Vorm vorm = Vorm.van(List.of(bladzijde("a"))).getFirst();
    assertThat(vorm.script())
        .isEqualTo(
            """
            \\set tel0 :tel0 + 1
            \\if :tel0 % 20 = 1
            \\set nr0 random(1, 1)
            select w0_0, w0_1 from bench.vorm_0 where nr = :nr0 \\gset
            \\endif
            \\startpipeline
            begin;
            select set_config('app.gemeente', :w0_0, true);
            \\endpipeline
            select "$1", '$1' from t where id = cast(:w0_1 as uuid);
            COMMIT;
            """);
  }

  @Test
  void begin_en_commit_tellen_niet_als_vraag() {
    assertThat(Vorm.van(List.of(bladzijde("a"))).getFirst().vragen()).isEqualTo(2);
  }

  @Test
  void wat_null_was_blijft_null() {
    assertThat(Vorm.van(List.of(bladzijde(null))).getFirst().script())
        .contains("where id = cast(null as uuid);");
  }

  @Test
  void een_opdracht_die_pgbench_anders_zou_lezen_wordt_geweigerd() {
    Vorm vorm =
        Vorm.van(List.of(List.of(new Opdracht("select to_char(now(), 'HH24:MI')", List.of()))))
            .getFirst();
    assertThatThrownBy(vorm::script).isInstanceOf(Benchfout.class);
  }

  private static List<Opdracht> bladzijde(@Nullable String id) {
    return List.of(
        new Opdracht("BEGIN", List.of()),
        new Opdracht("select set_config('app.gemeente', $1, true)", List.of("g")),
        new Opdracht("select \"$1\", '$1' from t where id = cast($1 as uuid)", Arrays.asList(id)),
        new Opdracht("COMMIT", List.of()));
  }

  private static List<Opdracht> anders() {
    return List.of(new Opdracht("select 1::int", List.of()));
  }
}
