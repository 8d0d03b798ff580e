package nl.keukentafel.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts, finds and stops the server process of one data folder. */
final class Server {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  /** Recovery after a crash can take long; a server that says nothing for this long is stuck. */
  private static final Duration START = Duration.ofMinutes(10);

  private static final Duration PAUZE = Duration.ofMillis(100);

  private final Datamap datamap;
  private final Binaries binaries;
  private final Identiteit identiteit;
  private final Map<String, String> parameters;

  Server(
      Datamap datamap, Binaries binaries, Identiteit identiteit, Map<String, String> parameters) {
    this.datamap = datamap;
    this.binaries = binaries;
    this.identiteit = identiteit;
    this.parameters = parameters;
  }

  /** What a server tells about itself to who can log in. */
  record Kenmerken(Postmaster postmaster, boolean fsync, String versie) {}

  /**
   * Starts a server that is not running.
   *
   * @param gevraagd the port, or 0 for any that is free
   */
  Postmaster start(int gevraagd) {
    var einde = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      var poort = gevraagd == 0 ? vrijePoort() : gevraagd;
      if (bezet(poort)) {
        throw Foutuitleg.poortBezet(poort);
      }
      var instellingen = new HashMap<>(parameters);
      instellingen.put("port", Integer.toString(poort));
      instellingen.put("log_directory", datamap.log().toString());
      datamap.schrijfInstellingen(instellingen, identiteit);
      ruimPidBestandOp();
      var uitkomst =
          pgCtl("start", "--wait", "--timeout=" + START.toSeconds(), "--log=" + datamap.startLog());
      if (uitkomst.gelukt()) {
        return Postmaster.findVan(datamap.cluster())
            .orElseThrow(
                () -> Foutuitleg.server("starten", datamap.map(), datamap.laatsteMeldingen()));
      }
      var meldingen = uitkomst.uitvoer() + "\n" + datamap.laatsteMeldingen();
      // Either somebody took the port between our choice and the start, or the last children of a
      // server that was killed have not noticed yet: both pass.
      var gaatOver =
          meldingen.contains("Address already in use")
              || meldingen.contains("pre-existing shared memory block");
      if (!gaatOver || System.nanoTime() > einde) {
        throw Foutuitleg.server("starten", datamap.map(), meldingen);
      }
      wacht();
    }
  }

  /**
   * The server that runs in this folder already, proven by logging in; empty when there is none.
   * Waits for one that is starting or recovering, and for one that is stopping to be gone.
   */
  static Optional<Kenmerken> findLopende(Datamap datamap, String wachtwoord) {
    var einde = System.nanoTime() + START.toNanos();
    while (true) {
      var postmaster =
          Postmaster.findVan(datamap.cluster()).filter(p -> p.leeft(datamap.cluster()));
      if (postmaster.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(logIn(postmaster.get(), datamap, wachtwoord));
      } catch (SQLException e) {
        var toestand = String.valueOf(e.getSQLState());
        if (toestand.startsWith("28")) {
          throw Foutuitleg.wachtwoord(datamap.map().resolve("wachtwoord"), "past niet");
        }
        if (System.nanoTime() > einde) {
          throw Foutuitleg.server("inloggen", datamap.map(), String.valueOf(e.getMessage()));
        }
      }
      wacht();
    }
  }

  private static Kenmerken logIn(Postmaster postmaster, Datamap datamap, String wachtwoord)
      throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", Datamap.SUPERUSER);
    properties.setProperty("password", wachtwoord);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "20");
    try (var verbinding =
            DriverManager.getConnection(url(postmaster.port(), "postgres"), properties);
        var opdracht =
            verbinding.prepareStatement(
                """
                select current_setting('data_directory'), current_setting('fsync') = 'on',
                       current_setting('server_version')
                """);
        var rij = opdracht.executeQuery()) {
      if (!rij.next() || !isZelfde(Path.of(rij.getString(1)), datamap.cluster())) {
        throw new SQLException("Een andere database antwoordt op poort " + postmaster.port());
      }
      return new Kenmerken(postmaster, rij.getBoolean(2), rij.getString(3));
    }
  }

  /** Breaks off what runs, closes the files neatly and waits until the process is gone. */
  void stop() {
    var postmaster = Postmaster.findVan(datamap.cluster()).filter(p -> p.leeft(datamap.cluster()));
    if (postmaster.isEmpty()) {
      return;
    }
    var uitkomst = pgCtl("stop", "--mode=fast", "--wait", "--timeout=120");
    if (!uitkomst.gelukt() && postmaster.get().leeft(datamap.cluster())) {
      LOG.warn("PostgreSQL stopt niet netjes en wordt nu afgebroken: {}", uitkomst.uitvoer());
      uitkomst = pgCtl("stop", "--mode=immediate", "--wait", "--timeout=60");
    }
    // The pid file goes just before the process does.
    for (var i = 0; i < 100 && postmaster.get().leeft(datamap.cluster()); i++) {
      wacht();
    }
    if (postmaster.get().leeft(datamap.cluster())) {
      LOG.error("PostgreSQL draait nog (proces {}): {}", postmaster.get().pid(), uitkomst);
    }
  }

  static String url(int poort, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(poort, database);
  }

  /**
   * PostgreSQL clears up a pid file whose process is dead, but refuses when the number has gone to
   * another program, or when the file is empty. We hold the lock of the folder and looked: it is
   * not a server of this folder.
   */
  private void ruimPidBestandOp() {
    var bestand = Postmaster.pidBestand(datamap.cluster());
    var achtergebleven = Postmaster.findVan(datamap.cluster());
    var hindert =
        achtergebleven
            .map(p ->
                Files.exists(Path.of("/proc", Long.toString(p.pid())))
                    && !p.leeft(datamap.cluster()))
            .orElse(true);
    try {
      if (hindert && Files.deleteIfExists(bestand)) {
        LOG.info("Een achtergebleven {} is opgeruimd", bestand);
      }
    } catch (IOException e) {
      throw Foutuitleg.map("De map voor de gegevens kan niet worden beschreven", datamap.map(), e);
    }
  }

  private Opdracht.Uitkomst pgCtl(String... argumenten) {
    var opdracht = new ArrayList<>(identiteit.voorvoegsel());
    opdracht.add(binaries.pgCtl().toString());
    opdracht.add("--pgdata=" + datamap.cluster());
    opdracht.addAll(List.of(argumenten));
    try {
      return Opdracht.voerUit(START.plusSeconds(30), opdracht);
    } catch (IOException e) {
      throw Foutuitleg.nietUitvoerbaar(binaries.pgCtl(), e);
    }
  }

  private static boolean isZelfde(Path een, Path ander) {
    try {
      return Files.isSameFile(een, ander);
    } catch (IOException e) {
      return false;
    }
  }

  private static int vrijePoort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new PostgresStartFout(
          """
          Er is geen vrije poort op 127.0.0.1 voor de database.
          Wat u kunt doen: controleer de netwerkinstellingen van deze machine.\
          """,
          e);
    }
  }

  private static boolean bezet(int poort) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), poort));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  static void wacht() {
    try {
      Thread.sleep(PAUZE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresStartFout("Het starten van de database is onderbroken.", e);
    }
  }
}
