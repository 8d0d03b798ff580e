package nl.keukentafel.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL 18 in a data folder.
 *
 * <p>The first process to start one owns it: it adopts a server that a killed predecessor left
 * behind, restarts the server on the same port should it die, and stops it on {@link #close()}. A
 * second process on the same folder, such as a command beside the running product, becomes a guest:
 * it uses the same server and leaves it running.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  /** How long a guest waits for an owner that has the folder but no server yet. */
  private static final Duration GEDULD = Duration.ofMinutes(2);

  private final int port;
  private final String wachtwoord;
  private final boolean geadopteerd;
  private @Nullable Eigendom eigendom;

  /** What only the owner of the folder has, until it closes. */
  private record Eigendom(Slot slot, Server server, Bewaker bewaker) {}

  private EmbeddedPostgres(
      int port, String wachtwoord, boolean geadopteerd, @Nullable Eigendom eigendom) {
    this.port = port;
    this.wachtwoord = wachtwoord;
    this.geadopteerd = geadopteerd;
    this.eigendom = eigendom;
  }

  /**
   * How to run the server.
   *
   * @param dataFolder holds the data, the log and the password; made when absent
   * @param binariesFolder where the programs are unpacked once for each version
   * @param duurzaam whether what was acknowledged survives a power cut; false only for tests
   * @param parameters settings of postgresql.conf that go before ours; {@code port} fixes the port
   */
  public record Instellingen(
      Path dataFolder, Path binariesFolder, boolean duurzaam, Map<String, String> parameters) {

    /** Refuses names that are no setting of PostgreSQL. */
    public Instellingen {
      parameters = Map.copyOf(parameters);
      for (var naam : parameters.keySet()) {
        if (!naam.matches("[a-z][a-z0-9_.]*")) {
          throw new IllegalArgumentException("Geen instelling van PostgreSQL: " + naam);
        }
      }
    }

    /** For the product: durable, with the programs in the usual cache. */
    public static Instellingen forFolder(Path dataFolder) {
      return new Instellingen(dataFolder, Binaries.standaardmap(), true, Map.of());
    }

    /** For tests: fast, not durable, and stopped with the JVM even when nobody closes it. */
    public static Instellingen voorTest(Path dataFolder) {
      return new Instellingen(dataFolder, Binaries.standaardmap(), false, Map.of());
    }

    /** The same with one setting of PostgreSQL more. */
    public Instellingen metParameter(String naam, String waarde) {
      var nieuw = new HashMap<>(parameters);
      nieuw.put(naam, waarde);
      return new Instellingen(dataFolder, binariesFolder, duurzaam, nieuw);
    }
  }

  /**
   * Starts the server of a folder, or joins the one that runs there: unpacks the programs and makes
   * the cluster when that has not been done.
   *
   * @throws PostgresStartFout with a message for the operator
   */
  public static EmbeddedPostgres start(Instellingen instellingen) throws PostgresStartFout {
    var binaries = Binaries.pakUit(instellingen.binariesFolder());
    var datamap = Datamap.open(instellingen.dataFolder());
    var einde = System.nanoTime() + GEDULD.toNanos();
    while (true) {
      var slot = neemSlot(datamap);
      if (slot.isPresent()) {
        return startAlsEigenaar(slot.get(), datamap, binaries, instellingen);
      }
      if (datamap.heeftCluster()) {
        var wachtwoord = datamap.wachtwoord();
        var lopende = Server.findLopende(datamap, wachtwoord);
        if (lopende.isPresent()) {
          return new EmbeddedPostgres(lopende.get().postmaster().port(), wachtwoord, true, null);
        }
      }
      if (System.nanoTime() > einde) {
        throw new PostgresStartFout(
            """
            Een ander proces gebruikt de map %s, maar start daar geen database.
            Wat u kunt doen: stop dat proces en start opnieuw.\
            """
                .formatted(datamap.map()));
      }
      Server.wacht();
    }
  }

  private static Optional<Slot> neemSlot(Datamap datamap) {
    try {
      return Slot.neem(datamap.slot());
    } catch (IOException e) {
      throw Foutuitleg.map("De map voor de gegevens kan niet worden gebruikt", datamap.map(), e);
    }
  }

  private static EmbeddedPostgres startAlsEigenaar(
      Slot slot, Datamap datamap, Binaries binaries, Instellingen instellingen) {
    EmbeddedPostgres gestart = null;
    try {
      var bestaand = datamap.heeftCluster();
      var identiteit = Identiteit.kies(datamap.map(), datamap.cluster(), binaries);
      if (!bestaand) {
        datamap.maakCluster(binaries, identiteit, instellingen.duurzaam());
      }
      var wachtwoord = datamap.wachtwoord();
      var server =
          new Server(
              datamap,
              binaries,
              identiteit,
              StandaardParameters.met(instellingen.duurzaam(), instellingen.parameters()));
      var lopende = Server.findLopende(datamap, wachtwoord);
      if (lopende.isPresent() && !bruikbaar(lopende.get(), instellingen)) {
        LOG.info("De lopende PostgreSQL past niet bij deze versie of instellingen: herstart");
        server.stop();
        lopende = Optional.empty();
      }
      var geadopteerd = lopende.isPresent();
      if (lopende.isEmpty()) {
        server.start(gevraagdePoort(instellingen));
        lopende = Server.findLopende(datamap, wachtwoord);
      }
      var poort =
          lopende
              .orElseThrow(
                  () -> Foutuitleg.server("starten", datamap.map(), datamap.laatsteMeldingen()))
              .postmaster()
              .port();
      LOG.info(
          "PostgreSQL {} {} op poort {}, gegevens in {}",
          Binaries.versie(),
          geadopteerd ? "liep al" : "draait",
          poort,
          datamap.map());
      var bewaker = new Bewaker(datamap, server, poort);
      gestart =
          new EmbeddedPostgres(poort, wachtwoord, geadopteerd, new Eigendom(slot, server, bewaker));
      bewaker.begin();
      if (!instellingen.duurzaam()) {
        Runtime.getRuntime().addShutdownHook(new Thread(gestart::close, "postgres-stop"));
      }
      return gestart;
    } finally {
      if (gestart == null) {
        laatLos(slot);
      }
    }
  }

  /** A server left behind is kept unless it is older than our programs or less safe than asked. */
  private static boolean bruikbaar(Server.Kenmerken kenmerken, Instellingen instellingen) {
    var poort = gevraagdePoort(instellingen);
    return (kenmerken.fsync() || !instellingen.duurzaam())
        && (poort == 0 || poort == kenmerken.postmaster().port())
        && Binaries.versie().startsWith(kenmerken.versie() + ".");
  }

  /** The port that the caller fixed, or 0. */
  private static int gevraagdePoort(Instellingen instellingen) {
    return Integer.parseInt(instellingen.parameters().getOrDefault("port", "0"));
  }

  /** The port on 127.0.0.1; it stays the same for the life of this object. */
  public int port() {
    return port;
  }

  /** The address for JDBC of a database on this server. */
  public String jdbcUrl(String database) {
    return Server.url(port, database);
  }

  /** The superuser, for migrations and management only: the product itself connects as less. */
  public String superuser() {
    return Datamap.SUPERUSER;
  }

  /** The password of the superuser, from the file that only the owner of the folder can read. */
  public String wachtwoord() {
    return wachtwoord;
  }

  /**
   * Whether a server of this folder was already running: left behind by a JVM that was killed, or
   * (see {@link #eigenaar()}) started by another process that is alive.
   */
  public boolean geadopteerd() {
    return geadopteerd;
  }

  /** Whether this process owns the server and stops it on close; false for a guest. */
  public synchronized boolean eigenaar() {
    return eigendom != null;
  }

  /**
   * Stops the server, waiting until it is gone: what is not committed is rolled back, the files are
   * closed neatly. A guest leaves it running. May be called more than once.
   */
  @Override
  public synchronized void close() {
    var mijn = eigendom;
    if (mijn == null) {
      return;
    }
    eigendom = null;
    mijn.bewaker().stop();
    try {
      mijn.server().stop();
    } finally {
      laatLos(mijn.slot());
    }
  }

  private static void laatLos(Slot slot) {
    try {
      slot.close();
    } catch (IOException e) {
      LOG.warn("Het slot op de map is niet losgelaten: {}", e.toString());
    }
  }
}
