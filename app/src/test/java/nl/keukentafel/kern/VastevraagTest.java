package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keukentafel.toets.MetDatabase;
import nl.keukentafel.toets.Toetsdatabase;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.junit.jupiter.api.Test;

@MetDatabase
class VastevraagTest {

  private static final Param<UUID> WELK = param("welk", UUID.class);
  private static final Param<Integer> GETAL = param("getal", Integer.class);

  private static final Field<List<String>> LIJST =
      multiset(select(val("vast")).unionAll(select(WELK.cast(String.class))))
          .convertFrom(rijen -> rijen.map(rij -> rij.value1()));

  private static final Field<Integer> SOM = GETAL.plus(val(40)).as("som");

  private static final Field<Integer> NOGMAALS = GETAL.as("nogmaals");

  private final DSLContext sql;
  private final AtomicInteger opgesteld = new AtomicInteger();
  private final Vastevraag vraag;

  VastevraagTest(Toetsdatabase database) {
    this.sql = database.sql();
    this.vraag =
        new Vastevraag(
            sql,
            () -> {
              opgesteld.incrementAndGet();
              return select(SOM, LIJST, NOGMAALS).where(inline(1).eq(1));
            });
  }

  @Test
  void een_vaste_vraag_geeft_bij_elke_waarde_het_antwoord_van_die_waarde() {
    UUID een = UUID.randomUUID();
    UUID ander = UUID.randomUUID();
    assertThat(vraag.fetchOptional(Map.of("welk", een, "getal", 2), rij -> rij.get(LIJST)))
        .hasValue(List.of("vast", een.toString()));
    assertThat(vraag.fetchOptional(Map.of("welk", ander, "getal", 2), rij -> rij.get(LIJST)))
        .hasValue(List.of("vast", ander.toString()));
    assertThat(vraag.fetchOptional(Map.of("welk", ander, "getal", 2), rij -> rij.get(SOM)))
        .hasValue(42);
    assertThat(vraag.fetchOptional(Map.of("welk", ander, "getal", 5), rij -> rij.get(NOGMAALS)))
        .hasValue(5);
    assertThat(opgesteld).hasValue(1);
  }

  @Test
  void een_vergeten_of_onbekende_waarde_is_een_fout() {
    assertThatThrownBy(() -> vraag.fetch(Map.of("getal", 2), rij -> rij))
        .hasMessageContaining("Geen waarde voor welk");
    assertThatThrownBy(() ->
            vraag.fetch(
                Map.of("welk", UUID.randomUUID(), "getal", 2, "nietbestaand", 3), rij -> rij))
        .hasMessageContaining("Geen plek voor nietbestaand");
  }

  @Test
  void meer_dan_een_rij_is_geen_antwoord_op_een_vraag_naar_een() {
    Vastevraag twee = new Vastevraag(sql, () -> select(val(1)).unionAll(select(val(2))));
    assertThat(twee.fetch(Map.of(), rij -> rij.size())).containsExactly(1, 1);
    assertThatThrownBy(() -> twee.fetchOptional(Map.of(), rij -> rij))
        .isInstanceOf(IllegalStateException.class);
  }
}
