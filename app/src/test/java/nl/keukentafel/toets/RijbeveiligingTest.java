package nl.keukentafel.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.keukentafel.database.Databaserollen;
import nl.keukentafel.toets.Slotenkaart.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Row-level security as a matrix: each table × (own gemeente, another, nobody) × (read, add,
 * change, delete). The tables come from the catalogue, the rows from {@link Rijenbouwer}, so a new
 * table is in the matrix by existing (3-privacy: two independent locks; fail closed).
 */
@MetDatabase
final class RijbeveiligingTest {

  private static final String GEWEIGERD = "42501";

  /** What may look past the locks, and what for. */
  private static final Map<String, String> DEURFUNCTIES =
      Map.of(
          "aanmelding.account_bij", "sign-in, before the gemeente is known",
          "aanmelding.werkplekken_van", "sign-in, before the gemeente is known",
          "aanmelding.wie_bij", "each request, before the gemeente is known",
          "aanmelding.partner_bij", "each API request, before the gemeente is known",
          "aanmelding.voorbeeldaccounts", "the sign-in page of a fictitious gemeente",
          "aanmelding.heeft_accounts", "the first start",
          "ervaring.uitnodiging_bij", "the public page, by the hash of its link; ids only",
          "logboek.maak_maand", "makes the partition of a month, reads nothing",
          "logboek.gemeenten", "the job that seals the logbook of each gemeente; ids only",
          "casus.gemeenten_met_waarneming",
              "the job that lets a waarneming begin and end; ids of gemeenten only");

  private final Toetsdatabase database;
  private final DataSource bron;

  RijbeveiligingTest(Toetsdatabase database, DataSource bron) {
    this.database = database;
    this.bron = bron;
  }

  @TestFactory
  Stream<DynamicNode> elke_tabel_toont_en_neemt_alleen_rijen_van_wie_erbij_mag()
      throws SQLException {
    List<Slot> sloten = database.alsBeheerder(Slotenkaart::sloten);
    assertThat(sloten).hasSizeGreaterThan(30);
    UUID eigen = UUID.randomUUID();
    UUID ander = UUID.randomUUID();
    Map<Slot, List<Map<String, Object>>> rijen = new LinkedHashMap<>();
    try (Connection beheerder = database.beheerder()) {
      Rijenbouwer bouwer = new Rijenbouwer(beheerder).zonderLastigeChecks();
      for (Slot slot : sloten) {
        rijen.put(slot, List.of(bouwer.rij(slot.tabel(), eigen), bouwer.rij(slot.tabel(), ander)));
      }
    }
    List<DynamicNode> toetsen = new ArrayList<>();
    rijen.forEach((slot, twee) -> {
      UUID mijn = wie(slot, twee.getFirst());
      Map<String, Object> vreemde = twee.getLast();
      UUID vreemd = wie(slot, vreemde);
      toetsen.add(
          dynamicContainer(
              slot.tabel(),
              List.of(
                  dynamicTest("eigen gemeente ziet eigen rijen", () -> zietEigen(slot, mijn)),
                  dynamicTest(
                      "ander ziet, wijzigt en verwijdert niets",
                      () -> laatVreemdeMetRust(slot, mijn, vreemd)),
                  dynamicTest("ander voegt niets toe", () -> weigertToevoegen(slot, mijn, vreemde)),
                  dynamicTest(
                      "een eigen rij verhuist niet", () -> weigertVerhuizen(slot, mijn, vreemd)),
                  dynamicTest("niemand ziet of wijzigt iets", () -> niemandZiet(slot)),
                  dynamicTest(
                      "niemand voegt iets toe", () -> weigertToevoegen(slot, null, vreemde)))));
    });
    return toetsen.stream();
  }

  /** Whose the row is, by the column that the lock looks at. */
  private static UUID wie(Slot slot, Map<String, Object> rij) {
    return (UUID) Objects.requireNonNull(rij.get(slot.kolom()));
  }

  private void zietEigen(Slot slot, UUID mijn) throws SQLException {
    als(
        slot,
        mijn,
        sql -> {
          assertThat(tel(sql, slot, "true")).isPositive();
          assertThat(tel(sql, slot, slot.kolom() + " is distinct from '" + mijn + "'")).isZero();
        });
  }

  private void laatVreemdeMetRust(Slot slot, UUID mijn, UUID vreemd) throws SQLException {
    String waar = " where " + slot.kolom() + " = '" + vreemd + "'";
    als(slot, mijn, sql -> assertThat(tel(sql, slot, waar.substring(7))).isZero());
    als(
        slot,
        mijn,
        sql ->
            raaktNiets(
                sql,
                "update " + slot.tabel() + " set " + slot.kolom() + " = " + slot.kolom() + waar));
    als(slot, mijn, sql -> raaktNiets(sql, "delete from " + slot.tabel() + waar));
  }

  private void weigertToevoegen(Slot slot, @Nullable UUID als, Map<String, Object> vreemde)
      throws SQLException {
    als(
        slot,
        als,
        sql -> {
          String namen =
              vreemde.keySet().stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
          try (PreparedStatement opdracht =
              sql.prepareStatement(
                  "insert into %s (%s) overriding system value select %s from jsonb_populate_record(null::%s, ?::jsonb)"
                      .formatted(slot.tabel(), namen, namen, slot.tabel()))) {
            opdracht.setString(1, json(slot, vreemde));
            assertThatThrownBy(opdracht::execute)
                .isInstanceOfSatisfying(
                    SQLException.class,
                    fout ->
                        assertThat(fout.getSQLState()).as(fout.getMessage()).isEqualTo(GEWEIGERD));
          }
        });
  }

  private void weigertVerhuizen(Slot slot, UUID mijn, UUID vreemd) throws SQLException {
    als(
        slot,
        mijn,
        sql ->
            assertThatThrownBy(() ->
                    voerUit(
                        sql,
                        "update %s set %s = '%s' where %s = '%s'"
                            .formatted(slot.tabel(), slot.kolom(), vreemd, slot.kolom(), mijn)))
                .isInstanceOfSatisfying(
                    SQLException.class,
                    fout ->
                        assertThat(fout.getSQLState()).as(fout.getMessage()).isEqualTo(GEWEIGERD)));
  }

  private void niemandZiet(Slot slot) throws SQLException {
    als(slot, null, sql -> assertThat(tel(sql, slot, "true")).isZero());
    als(
        slot,
        null,
        sql ->
            raaktNiets(
                sql, "update " + slot.tabel() + " set " + slot.kolom() + " = " + slot.kolom()));
    als(slot, null, sql -> raaktNiets(sql, "delete from " + slot.tabel()));
    // Nobody by an empty setting, as after a transaction, is as much nobody.
    als(
        slot,
        null,
        sql -> {
          voerUit(sql, "select set_config('" + slot.instelling() + "', '', true)");
          assertThat(tel(sql, slot, "true")).isZero();
        });
  }

  @Test
  void elke_tabel_heeft_een_slot_dat_ook_voor_de_eigenaar_geldt() {
    List<String> metSlot =
        database.alsBeheerder(Slotenkaart::sloten).stream().map(Slot::tabel).toList();
    List<String> tabellen = database.alsBeheerder(Slotenkaart::tabellen);
    assertThat(tabellen)
        .filteredOn(tabel -> !metSlot.contains(tabel))
        .as("tabellen zonder slot (Slotenkaart.ZONDER_SLOT noemt de uitzonderingen met reden)")
        .containsExactlyInAnyOrderElementsOf(Slotenkaart.ZONDER_SLOT.keySet());
    assertThat(
            teksten(
                """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|^information_schema$|^flyway$'
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """))
        .as("tabellen zonder geforceerde row-level security")
        .containsExactlyInAnyOrderElementsOf(Slotenkaart.ZONDER_SLOT.keySet());
  }

  @Test
  void een_slot_wordt_door_geen_tweede_beleid_opengezet() {
    assertThat(
            teksten(
                """
                select schemaname || '.' || tablename from pg_policies
                where 'public' = any (roles) or 'keukentafel_app' = any (roles)
                group by 1 having count(*) > 1
                """))
        .isEmpty();
    assertThat(
            teksten(
                """
                select distinct unnest(roles)::text from pg_policies
                """))
        .containsOnly("public", Databaserollen.APPLICATIE, Databaserollen.DEUR);
  }

  @Test
  void een_maand_van_het_logboek_is_alleen_langs_het_slot_te_bereiken() {
    assertThat(
            teksten(
                """
                select c.oid::regclass::text from pg_class c where c.relispartition and c.relkind = 'r'
                  and has_table_privilege('keukentafel_app', c.oid, 'select, insert, update, delete, truncate')
                """))
        .isEmpty();
  }

  @Test
  void de_applicatie_bezit_niets_en_is_niets_bijzonders() {
    assertThat(
            teksten(
                """
                select 'tabel ' || oid::regclass from pg_class where relowner = 'keukentafel_app'::regrole
                union all select 'functie ' || oid::regprocedure from pg_proc where proowner = 'keukentafel_app'::regrole
                union all select 'schema ' || nspname from pg_namespace where nspowner = 'keukentafel_app'::regrole
                union all select 'database ' || datname from pg_database where datdba = 'keukentafel_app'::regrole
                union all select 'lid van ' || roleid::regrole from pg_auth_members where member = 'keukentafel_app'::regrole
                union all select 'schrijft in schema ' || nspname from pg_namespace
                  where has_schema_privilege('keukentafel_app', oid, 'create') and nspname !~ '^pg_temp|^pg_toast_temp'
                union all select rolname || ' mag te veel' from pg_roles where rolname in ('keukentafel_app', 'keukentafel_eigenaar', 'keukentafel_deur')
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                union all select 'deur kan inloggen' from pg_roles where rolname = 'keukentafel_deur' and rolcanlogin
                """))
        .isEmpty();
    Slotenkaart.NIET_VAN_DE_APPLICATIE.forEach((schema, waarom) ->
        assertThat(
                teksten(
                    "select nspname from pg_namespace where has_schema_privilege('keukentafel_app', oid, 'usage') and nspname = '"
                        + schema
                        + "'"))
            .as(waarom)
            .isEmpty());
  }

  @Test
  void het_logboek_is_door_de_applicatie_alleen_aan_te_vullen() throws SQLException {
    UUID gemeente = UUID.randomUUID();
    try (Connection beheerder = database.beheerder()) {
      Rijenbouwer bouwer = new Rijenbouwer(beheerder);
      bouwer.rij("logboek.regel", gemeente);
      bouwer.rij("logboek.zegel", gemeente);
    }
    for (String tabel : List.of("logboek.regel", "logboek.zegel")) {
      for (String opdracht :
          List.of(
              "update " + tabel + " set gemeente = gemeente",
              "delete from " + tabel,
              "truncate " + tabel,
              "drop table " + tabel,
              "alter table " + tabel + " disable row level security",
              "alter table " + tabel + " no force row level security",
              "drop policy gemeente on " + tabel)) {
        als(
            new Slot(tabel, "gemeente", "app.gemeente"),
            gemeente,
            sql ->
                assertThatThrownBy(() -> voerUit(sql, opdracht))
                    .as(opdracht)
                    .isInstanceOfSatisfying(
                        SQLException.class,
                        fout -> assertThat(fout.getSQLState()).isEqualTo(GEWEIGERD)));
      }
      assertThat(
              teksten(
                  "select count(*)::text from " + tabel + " where gemeente = '" + gemeente + "'"))
          .containsExactly("1");
    }
  }

  @Test
  void een_view_kijkt_met_de_ogen_van_wie_vraagt() {
    assertThat(
            teksten(
                """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^pg_|^information_schema$'
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                  and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}'))
                """))
        .as("views zonder security_invoker, en materialized views (die geen slot kennen)")
        .isEmpty();
  }

  @Test
  void alleen_deze_functies_kijken_langs_een_slot() {
    String namen =
        """
        select p.pronamespace::regnamespace || '.' || p.proname from pg_proc p
        where p.prosecdef and p.pronamespace::regnamespace::text !~ '^pg_|^information_schema$'
        """;
    Set<String> functies = Set.copyOf(teksten(namen));
    assertThat(functies).containsAll(DEURFUNCTIES.keySet());
    assertThat(functies)
        .filteredOn(functie -> !DEURFUNCTIES.containsKey(functie))
        .as("andere functies filteren zelf op de gemeente van de transactie")
        .allSatisfy(functie ->
            assertThat(
                    teksten(
                        "select pg_get_functiondef(p.oid) from pg_proc p where p.prosecdef and p.pronamespace::regnamespace || '.' || p.proname = '"
                            + functie
                            + "'"))
                .isNotEmpty()
                .allMatch(bron -> bron.contains("kern.gemeente()")));
    assertThat(teksten(namen + " and not coalesce(p.proconfig::text, '') ~ 'search_path'"))
        .as("zonder vast search_path")
        .isEmpty();
    assertThat(teksten(namen + " and has_function_privilege('public', p.oid, 'execute')"))
        .as("voor iedereen uit te voeren")
        .isEmpty();
  }

  /** Functions that search past the locks: tried with what is in the other gemeente. */
  @Test
  void zoeken_vindt_niets_van_een_andere_gemeente() throws SQLException {
    UUID eigen = UUID.randomUUID();
    UUID ander = UUID.randomUUID();
    List<String> sleutels = new ArrayList<>();
    try (Connection beheerder = database.beheerder()) {
      Rijenbouwer bouwer = new Rijenbouwer(beheerder).zonderLastigeChecks();
      bouwer.rij("kern.gemeente", eigen);
      for (Slot slot : database.alsBeheerder(Slotenkaart::sloten)) {
        Map<String, Object> rij = bouwer.rij(slot.tabel(), ander);
        if (rij.get("zoek") instanceof String zoek) {
          sleutels.add(zoek);
        }
      }
    }
    List<String> zoekers =
        teksten(
            """
            select p.oid::regproc::text from pg_proc p
            where p.prosecdef and p.proretset and pg_get_function_identity_arguments(p.oid) ~ '^\\w+ text, \\w+ integer$'
            """);
    Slot gemeente = new Slot("", "gemeente", "app.gemeente");
    for (String zoeker : zoekers) {
      assertThat(vondsten(gemeente, ander, zoeker, sleutels))
          .as("%s vindt het eigene", zoeker)
          .isPositive();
      assertThat(vondsten(gemeente, eigen, zoeker, sleutels))
          .as("%s als een ander", zoeker)
          .isZero();
      assertThat(vondsten(gemeente, null, zoeker, sleutels)).as("%s als niemand", zoeker).isZero();
    }
  }

  private int vondsten(Slot slot, @Nullable UUID wie, String zoeker, List<String> sleutels)
      throws SQLException {
    AtomicInteger gevonden = new AtomicInteger();
    als(
        slot,
        wie,
        sql -> {
          try (PreparedStatement vraag =
              sql.prepareStatement("select count(*) from " + zoeker + "(?, 50)")) {
            for (String sleutel : sleutels) {
              vraag.setString(1, sleutel);
              try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                gevonden.addAndGet(rij.getInt(1));
              }
            }
          }
        });
    return gevonden.get();
  }

  private interface Werk {
    void doe(Connection sql) throws SQLException;
  }

  /** As the application, in a transaction of this gemeente or account, undone afterwards. */
  private void als(Slot slot, @Nullable UUID wie, Werk werk) throws SQLException {
    try (Connection sql = bron.getConnection()) {
      sql.setAutoCommit(false);
      try {
        if (wie != null) {
          voerUit(sql, "select set_config('%s', '%s', true)".formatted(slot.instelling(), wie));
        }
        werk.doe(sql);
      } finally {
        sql.rollback();
        sql.setAutoCommit(true);
      }
    }
  }

  /** No row touched: because none is seen, or because the right is missing altogether. */
  private static void raaktNiets(Connection sql, String opdracht) throws SQLException {
    try (Statement wijziging = sql.createStatement()) {
      assertThat(wijziging.executeUpdate(opdracht)).as(opdracht).isZero();
    } catch (SQLException fout) {
      assertThat(fout.getSQLState()).as(opdracht + ": " + fout.getMessage()).isEqualTo(GEWEIGERD);
    }
  }

  private static int tel(Connection sql, Slot slot, String waar) throws SQLException {
    try (Statement vraag = sql.createStatement();
        ResultSet rij =
            vraag.executeQuery("select count(*) from " + slot.tabel() + " where " + waar)) {
      rij.next();
      return rij.getInt(1);
    }
  }

  private static void voerUit(Connection sql, String opdracht) throws SQLException {
    try (Statement statement = sql.createStatement()) {
      statement.execute(opdracht);
    }
  }

  /** The foreign row under another key, so that only the lock can refuse it. */
  private String json(Slot slot, Map<String, Object> rij) {
    return teksten(
            "select to_jsonb(t)::text from %s t where %s = '%s' limit 1"
                .formatted(slot.tabel(), slot.kolom(), rij.get(slot.kolom())))
        .getFirst();
  }

  private List<String> teksten(String sql) {
    return database.alsBeheerder(beheerder -> beheerder.fetch(sql).getValues(0, String.class));
  }
}
