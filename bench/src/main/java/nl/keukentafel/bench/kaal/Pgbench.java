package nl.keukentafel.bench.kaal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.product.Database;

/** Runs scripts with pgbench, as the role with which the product connects. */
final class Pgbench {

  private static final Pattern TPS = Pattern.compile("(?m)^tps = ([0-9.]+)");

  private final Database database;
  private final Path map;

  /**
   * @param map where the scripts are left, for who wants to see them
   */
  Pgbench(Database database, Path map) {
    this.database = database;
    this.map = map;
  }

  /** Puts the parameters in tables that the scripts read. */
  void leg(List<Vorm> vormen) throws SQLException {
    ruimOp();
    database.beheer("create schema bench", "grant usage on schema bench to " + Database.APPLICATIE);
    try (Connection verbinding = database.beheerder()) {
      for (Vorm vorm : vormen) {
        int breedte = vorm.sets().getFirst().size();
        if (breedte > 0) {
          leg(verbinding, vorm, breedte);
        }
      }
    }
  }

  private void leg(Connection verbinding, Vorm vorm, int breedte) throws SQLException {
    String kolommen =
        IntStream.range(0, breedte)
            .mapToObj(k -> vorm.kolom(k) + " text not null")
            .collect(Collectors.joining(", "));
    String vraagtekens = "?" + ", ?".repeat(breedte);
    database.beheer(
        "create unlogged table " + vorm.tabel() + " (nr int primary key, " + kolommen + ")",
        "grant select on " + vorm.tabel() + " to " + Database.APPLICATIE);
    try (PreparedStatement voeg =
        verbinding.prepareStatement(
            "insert into " + vorm.tabel() + " values (" + vraagtekens + ")")) {
      int nummer = 0;
      for (List<String> set : vorm.sets()) {
        voeg.setInt(1, ++nummer);
        for (int k = 0; k < breedte; k++) {
          voeg.setString(k + 2, set.get(k));
        }
        voeg.addBatch();
      }
      voeg.executeBatch();
    }
    database.beheer("analyze " + vorm.tabel());
  }

  /** Takes the tables away again. */
  void ruimOp() throws SQLException {
    database.beheer("drop schema if exists bench cascade");
  }

  /** Pages a second, each script as often as its pages were seen. */
  double perSeconde(List<Vorm> vormen, int klanten, Duration duur)
      throws IOException, InterruptedException {
    Files.createDirectories(map);
    List<String> opdracht =
        new ArrayList<>(
            List.of(
                "pgbench",
                "--host=127.0.0.1",
                "--port=" + database.poort(),
                "--username=" + Database.APPLICATIE,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + klanten,
                "--jobs=" + Math.min(klanten, Runtime.getRuntime().availableProcessors()),
                "--time=" + Math.max(1, duur.toSeconds())));
    for (Vorm vorm : vormen) {
      Path script = map.resolve("vorm-" + vorm.nummer() + ".sql");
      Files.writeString(script, vorm.script());
      opdracht.add("--define=tel" + vorm.nummer() + "=0");
      opdracht.add("--file=" + script + "@" + vorm.sets().size());
    }
    opdracht.add(Database.NAAM);
    ProcessBuilder bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true);
    bouwer.environment().put("PGPASSWORD", database.wachtwoordApplicatie());
    Process proces = bouwer.start();
    String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = proces.waitFor();
    Matcher tps = TPS.matcher(uitvoer);
    if (code != 0 || uitvoer.contains("aborted") || !tps.find()) {
      throw new Benchfout("pgbench lukte niet (" + code + "):\n" + uitvoer);
    }
    return Double.parseDouble(tps.group(1));
  }
}
