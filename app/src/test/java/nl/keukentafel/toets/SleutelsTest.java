package nl.keukentafel.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Keys fit for more than one machine: each key of a tenant's table begins with the gemeente, so
 * that the same schema can be partitioned by it or spread over nodes (10-techniek, several nodes).
 */
@MetDatabase
final class SleutelsTest {

  /** Keys that begin otherwise, and why. */
  private static final Map<String, String> UITZONDERINGEN =
      Map.of(
          "aanmelding.sessie_pkey", "found by the cookie, before the gemeente is known",
          "aanmelding.sessie_account_fkey", "an account belongs to no gemeente",
          "aanmelding.partnersleutel_sleutel_key",
              "found by the token, before the gemeente is known",
          "ervaring.uitnodiging_sleutel_key", "found by the link, before the gemeente is known",
          "team.medewerker_account", "found by the account, before the gemeente is known");

  private static final String TABELLEN =
      """
      with tabel as (
        select c.oid, n.nspname, a.attnum from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente' and not a.attisdropped
        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_|^information_schema$')
      """;

  private final Toetsdatabase database;

  SleutelsTest(Toetsdatabase database) {
    this.database = database;
  }

  @Test
  void elke_primaire_of_unieke_sleutel_begint_met_de_gemeente() {
    assertThat(
            namen(
                """
                select tabel.nspname || '.' || i.indexrelid::regclass::text from tabel
                join pg_index i on i.indrelid = tabel.oid
                where i.indisunique and i.indkey[0] <> tabel.attnum
                """))
        .allMatch(UITZONDERINGEN::containsKey);
    assertThat(
            namen(
                """
                select tabel.oid::regclass::text from tabel
                where not exists (select from pg_index i where i.indrelid = tabel.oid and i.indisprimary)
                """))
        .as("tabellen zonder primaire sleutel")
        .isEmpty();
  }

  @Test
  void elke_verwijzing_gaat_samen_met_de_gemeente() {
    assertThat(
            namen(
                """
                select tabel.nspname || '.' || c.conname from tabel join pg_constraint c on c.conrelid = tabel.oid
                where c.contype = 'f' and (c.conkey[1] <> tabel.attnum
                  or (c.confrelid <> 'kern.gemeente'::regclass
                      and c.confkey[1] <> (select attnum from pg_attribute where attrelid = c.confrelid and attname = 'gemeente')))
                """))
        .allMatch(UITZONDERINGEN::containsKey);
  }

  @Test
  void een_verwijzing_blijft_binnen_de_eigen_kamer_of_gaat_naar_de_gemeente() {
    assertThat(
            namen(
                """
                select tabel.nspname || '.' || c.conname from tabel join pg_constraint c on c.conrelid = tabel.oid
                join pg_class daar on daar.oid = c.confrelid
                where c.contype = 'f' and daar.relnamespace::regnamespace::text not in (tabel.nspname, 'kern')
                """))
        .isEmpty();
  }

  @Test
  void elke_uitzondering_bestaat_nog() {
    List<String> alles =
        namen(
            """
            select tabel.nspname || '.' || c.relname from tabel join pg_index i on i.indrelid = tabel.oid join pg_class c on c.oid = i.indexrelid
            union select tabel.nspname || '.' || c.conname from tabel join pg_constraint c on c.conrelid = tabel.oid
            """);
    assertThat(alles).containsAll(UITZONDERINGEN.keySet());
  }

  private List<String> namen(String sql) {
    return database
        .alsBeheerder(beheerder -> beheerder.fetch(TABELLEN + sql).getValues(0, String.class))
        .stream()
        .map(naam -> naam.replaceFirst("^(\\w+)\\.\\1\\.", "$1."))
        .toList();
  }
}
