package nl.keukentafel.toets;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** What the catalogue of PostgreSQL tells about the tables of ours and their locks. */
final class Slotenkaart {

  /** Tables without a lock, and why. */
  static final Map<String, String> ZONDER_SLOT = Map.of();

  /** Schemas that the application cannot even enter, and why. */
  static final Map<String, String> NIET_VAN_DE_APPLICATIE =
      Map.of("flyway", "which migrations ran; only the owner reads and writes it");

  private Slotenkaart() {}

  /**
   * A locked table.
   *
   * @param kolom the column that the lock compares
   * @param instelling the setting of the transaction that it is compared with
   */
  record Slot(String tabel, String kolom, String instelling) {
    @Override
    public String toString() {
      return tabel;
    }
  }

  /** All tables in schemas of ours, without the partitions. */
  static List<String> tabellen(DSLContext beheerder) {
    return beheerder
        .fetch(
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1
            """)
        .getValues(0, String.class)
        .stream()
        .filter(tabel -> !NIET_VAN_DE_APPLICATIE.containsKey(tabel.split("\\.", 2)[0]))
        .toList();
  }

  /** The lock of each table that has one: the policies that hold for the application's role. */
  static List<Slot> sloten(DSLContext beheerder) {
    return beheerder
        .fetch(
            """
            select schemaname || '.' || tablename,
                   (regexp_match(qual, '\\(*(\\w+) = '))[1],
                   (regexp_match(qual, 'current_setting\\(''(app\\.\\w+)'))[1]
            from pg_policies
            where permissive = 'PERMISSIVE' and cmd = 'ALL' and qual = with_check
              and ('public' = any (roles) or 'keukentafel_app' = any (roles))
              and qual ~ '^\\(\\w+ = \\(?NULLIF\\(current_setting\\(''app\\.\\w+''::text, true\\), ''''::text\\)\\)?::uuid\\)$'
            order by 1
            """)
        .map(rij ->
            new Slot(rij.get(0, String.class), rij.get(1, String.class), rij.get(2, String.class)));
  }
}
