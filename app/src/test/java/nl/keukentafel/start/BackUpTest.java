package nl.keukentafel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.keukentafel.voorbeeld.Voorbeeldomgeving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On databases of their own, since a back-up is of a whole data folder. */
class BackUpTest {

  @TempDir private Path werk = Path.of("");

  private Path gevuld() throws SQLException {
    Path map = werk.resolve("van");
    try (Database database = Database.open(new Databasekeuze.Ingebouwd(map), 2)) {
      Voorbeeldomgeving.maakZoNodig(
          database.bron(), Clock.systemUTC(), Bsnsleutels.uitOmgeving(Map.of(), map));
    }
    return map;
  }

  /** A fingerprint of each table. */
  private static Map<String, String> inhoud(Path map) throws SQLException {
    Map<String, String> inhoud = new TreeMap<>();
    try (Database database = Database.open(new Databasekeuze.Ingebouwd(map), 1);
        Connection verbinding = database.alsBeheerder();
        Statement vraag = verbinding.createStatement()) {
      List<String> tabellen = new ArrayList<>();
      try (ResultSet rij =
          vraag.executeQuery(
              "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid ="
                  + " c.relnamespace where c.relkind in ('r', 'p') and not c.relispartition and"
                  + " n.nspname not in ('pg_catalog', 'information_schema', 'flyway')")) {
        while (rij.next()) {
          tabellen.add(rij.getString(1));
        }
      }
      for (String tabel : tabellen) {
        try (ResultSet rij =
            vraag.executeQuery(
                "select count(*) || ' ' || coalesce(md5(string_agg(r, '|' order by r)), '') from"
                    + " (select t::text r from "
                    + tabel
                    + " t) x")) {
          rij.next();
          inhoud.put(tabel, rij.getString(1));
        }
      }
    }
    return inhoud;
  }

  @Test
  void wat_bewaard_is_komt_in_een_lege_map_helemaal_terug() throws Exception {
    Path van = gevuld();
    Path bestand = werk.resolve("alles.zip");
    Path naar = werk.resolve("naar");

    BackUp.maak(van, bestand);
    Herstel.zetTerug(bestand, Herstel.sleutelsBij(bestand), naar);

    Map<String, String> eerst = inhoud(van);
    assertThat(eerst.get("casus.casus")).doesNotStartWith("0 ");
    assertThat(inhoud(naar)).isEqualTo(eerst);
    assertThat(Geheimen.in(naar).get("bsn.vinden")).isEqualTo(Geheimen.in(van).get("bsn.vinden"));
    nieuweRegelsTellenVerder(naar);
    weigertEenVolleMap(bestand, naar);
    weigertEenBeschadigdBestand(bestand);
  }

  private static void nieuweRegelsTellenVerder(Path map) throws SQLException {
    try (Database database = Database.open(new Databasekeuze.Ingebouwd(map), 1);
        Connection verbinding = database.alsBeheerder();
        Statement opdracht = verbinding.createStatement();
        ResultSet rij =
            opdracht.executeQuery(
                "insert into logboek.regel (gemeente, trace, handeling, verwerking) select id,"
                    + " gen_random_uuid(), 'inzien', 'toets' from kern.gemeente limit 1 returning id,"
                    + " (select max(id) from logboek.regel)")) {
      rij.next();
      assertThat(rij.getLong(1)).isGreaterThan(rij.getLong(2));
    }
  }

  private static void weigertEenVolleMap(Path bestand, Path map) {
    assertThatThrownBy(() -> Herstel.zetTerug(bestand, Herstel.sleutelsBij(bestand), map))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("niet leeg");
  }

  private void weigertEenBeschadigdBestand(Path bestand) throws IOException {
    Path stuk = werk.resolve("stuk.zip");
    byte[] bytes = Files.readAllBytes(bestand);
    Files.write(stuk, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Path map = werk.resolve("nergens");

    assertThatThrownBy(() -> Herstel.zetTerug(stuk, Herstel.sleutelsBij(bestand), map))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("geen back-up");
    assertThat(map).doesNotExist();
  }

  @Test
  void zonder_sleutels_wordt_er_niets_teruggezet() throws IOException {
    Path bestand = Files.writeString(werk.resolve("los.zip"), "");

    assertThatThrownBy(
            () -> Herstel.zetTerug(bestand, werk.resolve("weg.sleutels"), werk.resolve("leeg")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("--sleutels");
  }
}
