package nl.keukentafel.bench.product;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import nl.keukentafel.bench.Benchfout;

/**
 * The embedded PostgreSQL of a data folder, seen from outside: its processes, and its tables with
 * the eyes of an administrator, past every lock.
 */
public final class Database {

  public static final String NAAM = "keukentafel";
  public static final String APPLICATIE = "keukentafel_app";

  private final Path map;

  public Database(Path map) {
    this.map = map;
  }

  /** Number of the postmaster when it runs; the command line proves that it is ours. */
  public Optional<Long> findPostmaster() {
    try {
      List<String> regels = Files.readAllLines(cluster().resolve("postmaster.pid"));
      long pid = Long.parseLong(regels.getFirst().strip());
      String opdracht = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
      return opdracht.contains(cluster().toRealPath().toString())
          ? Optional.of(pid)
          : Optional.empty();
    } catch (IOException | NumberFormatException | NoSuchElementException fout) {
      return Optional.empty();
    }
  }

  /** The postmaster and all its processes; empty when it does not run. */
  public List<Long> pids() {
    List<Long> pids = new ArrayList<>();
    findPostmaster()
        .flatMap(ProcessHandle::of)
        .ifPresent(postmaster -> {
          pids.add(postmaster.pid());
          postmaster.descendants().forEach(kind -> pids.add(kind.pid()));
        });
    return pids;
  }

  /** {@code kill -9} on the postmaster and then on all its processes; returns how many. */
  public int dood() {
    List<ProcessHandle> processen =
        pids().stream().map(ProcessHandle::of).flatMap(Optional::stream).toList();
    processen.forEach(ProcessHandle::destroyForcibly);
    processen.forEach(
        proces -> proces.onExit().completeOnTimeout(proces, 2, TimeUnit.SECONDS).join());
    return processen.size();
  }

  public int poort() {
    try {
      List<String> regels = Files.readAllLines(cluster().resolve("postmaster.pid"));
      return Integer.parseInt(regels.get(3).strip());
    } catch (IOException | RuntimeException fout) {
      throw new Benchfout("De database van " + map + " draait niet", fout);
    }
  }

  /** A connection as superuser: it sees all gemeenten. */
  public Connection beheerder() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + poort() + "/" + NAAM, "postgres", lees("wachtwoord"));
  }

  /** Runs statements as superuser, each in its own transaction. */
  public void beheer(String... statements) throws SQLException {
    try (Connection verbinding = beheerder();
        Statement opdracht = verbinding.createStatement()) {
      for (String statement : statements) {
        opdracht.execute(statement);
      }
    }
  }

  /** Password of the role with which the product connects. */
  public String wachtwoordApplicatie() {
    Properties geheimen = new Properties();
    Path bestand = map.resolve("geheimen.properties");
    try (Reader lezer = Files.newBufferedReader(bestand)) {
      geheimen.load(lezer);
    } catch (IOException fout) {
      throw new Benchfout("Niet te lezen: " + bestand, fout);
    }
    return geheimen.getProperty("database.applicatie", "");
  }

  /** As the server tells it. */
  public String versie() throws SQLException {
    try (Connection verbinding = beheerder()) {
      return verbinding.getMetaData().getDatabaseProductVersion();
    }
  }

  /** Folder with the server's log. */
  public Path log() {
    return map.resolve("postgres/log");
  }

  private String lees(String bestand) {
    try {
      return Files.readString(map.resolve("postgres").resolve(bestand)).strip();
    } catch (IOException fout) {
      throw new Benchfout("Niet te lezen: " + bestand + " van " + map, fout);
    }
  }

  private Path cluster() {
    return map.resolve("postgres/cluster");
  }
}
