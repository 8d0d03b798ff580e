package nl.keukentafel.logboek;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static nl.keukentafel.database.sql.logboek.Tables.ZEGEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.keukentafel.toets.MetDatabase;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsdatabase;
import nl.keukentafel.toets.Toetsgemeente;
import org.junit.jupiter.api.Test;

/** The chain of seals: what was written stays as it was, or the chain shows that it did not. */
@MetDatabase
class ZegelsTest {

  private static final YearMonth NU = YearMonth.now(ZoneOffset.UTC);

  private final Toetsdatabase database;
  private final Toetsgemeente gemeente;
  private final Verwerkingenlogboek logboek;
  private final Zegels zegels;

  ZegelsTest(Toetsdatabase database, Spelers een) {
    this.database = database;
    this.gemeente = een.gemeente("Lindewaard");
    this.logboek = new Verwerkingenlogboek(database.sql());
    this.zegels = new Zegels(database.sql(), new Logregels(database.sql()));
  }

  private void schrijf(int aantal) {
    for (int i = 0; i < aantal; i++) {
      gemeente.doe(() -> {
        logboek.schrijf(
            Verwerking.van(
                Handeling.INZIEN, "casus.inzien", "casus", UUID.randomUUID(), "wmo.onderzoek"));
        return true;
      });
    }
  }

  private int verzegel() {
    return gemeente.doe(zegels::verzegel);
  }

  private Keten controleer() {
    return gemeente.doe(() -> zegels.controleer(NU));
  }

  /** Changes sealed lines past all locks, as somebody with the key to the server could. */
  private void knoei(String statement) {
    database.alsBeheerder(statement);
  }

  private String waar() {
    return " where gemeente = '" + gemeente.id() + "'";
  }

  @Test
  void elke_regel_komt_een_keer_onder_een_zegel_en_de_keten_klopt() {
    assertThat(controleer()).isInstanceOf(Keten.Leeg.class);
    schrijf(5);
    assertThat(verzegel()).isEqualTo(5);
    assertThat(verzegel()).isZero();
    schrijf(3);
    assertThat(((Keten.Klopt) controleer()).zonderZegel()).isEqualTo(3);
    assertThat(verzegel()).isEqualTo(3);

    Keten.Klopt klopt = (Keten.Klopt) controleer();
    assertThat(klopt.regels()).isEqualTo(8);
    assertThat(klopt.zegels()).isEqualTo(2);
    assertThat(klopt.zonderZegel()).isZero();
    assertThat(klopt.laatste()).hasSize(64);
    assertThat(klopt.tot()).isBeforeOrEqualTo(Instant.now().plusSeconds(1));
  }

  @Test
  void een_gewijzigde_regel_breekt_de_keten_vanaf_dat_zegel() {
    schrijf(4);
    verzegel();
    schrijf(4);
    verzegel();
    knoei(
        "update logboek.regel set grondslag = 'anders'"
            + waar()
            + " and id = (select max(id) from logboek.regel"
            + waar()
            + ")");

    Keten.Gebroken gebroken = (Keten.Gebroken) controleer();
    assertThat(gebroken.volgnr()).isEqualTo(2);
    assertThat(gebroken.reden()).isEqualTo(Keten.Reden.GEWIJZIGD);
    assertThat(gebroken.kloptTot()).isNotNull();
  }

  @Test
  void een_verdwenen_regel_wordt_geteld() {
    schrijf(6);
    verzegel();
    knoei(
        "delete from logboek.regel"
            + waar()
            + " and id in (select id from logboek.regel"
            + waar()
            + " order by id limit 2)");

    Keten.Gebroken gebroken = (Keten.Gebroken) controleer();
    assertThat(gebroken.reden()).isEqualTo(Keten.Reden.REGEL_ONTBREEKT);
    assertThat(gebroken.hoeveel()).isEqualTo(2);
    assertThat(gebroken.kloptTot()).isNull();
  }

  @Test
  void een_verdwenen_of_gewijzigd_zegel_valt_op() {
    for (int ronde = 0; ronde < 3; ronde++) {
      schrijf(2);
      verzegel();
    }
    knoei("delete from logboek.zegel" + waar() + " and volgnr = 2");

    assertThat(((Keten.Gebroken) controleer()).reden()).isEqualTo(Keten.Reden.ZEGEL_ONTBREEKT);
  }

  @Test
  void wie_regel_en_zegel_samen_wijzigt_breekt_het_volgende_zegel() {
    schrijf(2);
    verzegel();
    schrijf(2);
    verzegel();
    knoei("update logboek.zegel set hash = sha256('nep'::bytea)" + waar() + " and volgnr = 1");

    assertThat(((Keten.Gebroken) controleer()).volgnr()).isEqualTo(1);
  }

  @Test
  void een_regel_die_later_vastlag_dan_een_hoger_nummer_komt_onder_het_volgende_zegel() {
    schrijf(3);
    verzegel();
    // A line of a slow transaction: its moment and its number lie before those of the last seal.
    knoei(
        "insert into logboek.regel (gemeente, id, tijd, trace, handeling, verwerking)"
            + " overriding system value select gemeente, min(id) - 1, min(tijd) - interval '1 second',"
            + " gen_random_uuid(), 'inzien', 'casus.inzien' from logboek.regel"
            + waar()
            + " group by gemeente");

    assertThat(verzegel()).isEqualTo(1);
    assertThat(controleer()).isInstanceOf(Keten.Klopt.class);
  }

  @Test
  void de_applicatie_kan_regel_noch_zegel_wijzigen_of_verwijderen() {
    schrijf(1);
    verzegel();
    assertThatThrownBy(() ->
            gemeente.doe(() -> database.sql().update(REGEL).set(REGEL.UITKOMST, "ok").execute()))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> gemeente.doe(() -> database.sql().deleteFrom(REGEL).execute()))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(
            () -> gemeente.doe(() -> database.sql().update(ZEGEL).set(ZEGEL.VOLGNR, 9).execute()))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> gemeente.doe(() -> database.sql().deleteFrom(ZEGEL).execute()))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void de_volgende_maand_krijgt_op_tijd_een_eigen_plek_en_dubbel_vragen_doet_niets() {
    OffsetDateTime overTweeMaanden = OffsetDateTime.now(ZoneOffset.UTC).plusMonths(4);
    String dag = overTweeMaanden.toLocalDate().toString();
    for (String zone : new String[] {"Europe/Amsterdam", "Pacific/Auckland"}) {
      gemeente.doe(() -> {
        database.sql().execute("set local timezone = '" + zone + "'");
        return database.sql().execute("select logboek.maak_maand(?::date)", dag);
      });
    }

    String deel = "logboek.regel_" + dag.substring(0, 7).replace("-", "");
    String gevonden =
        database.alsBeheerder(
            sql -> String.valueOf(sql.fetchValue("select to_regclass(?)::text", deel)));
    assertThat(gevonden).isEqualTo(deel);
  }
}
