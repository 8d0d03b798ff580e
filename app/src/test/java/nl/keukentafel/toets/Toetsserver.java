package nl.keukentafel.toets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.keukentafel.database.Databaserollen;
import nl.keukentafel.database.Migraties;
import nl.keukentafel.postgres.EmbeddedPostgres;

/**
 * The one PostgreSQL of this JVM. It is migrated once, into a database that nobody opens; each
 * {@link Toetsdatabase} is a copy of that, which costs a tenth of a second.
 */
final class Toetsserver {

  /** Password of all roles; the server lives as long as the tests and listens on loopback only. */
  static final String WACHTWOORD = "toets";

  private static final String SJABLOON = "sjabloon";
  private static final AtomicInteger TELLER = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private Toetsserver() {}

  private static EmbeddedPostgres start() {
    try {
      Path map = Files.createTempDirectory("keukentafel-toets");
      EmbeddedPostgres server =
          EmbeddedPostgres.start(
              EmbeddedPostgres.Instellingen.voorTest(map).metParameter("max_connections", "200"));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                server.close();
                verwijder(map);
              }));
      Databaserollen.bereidVoor(
          server.jdbcUrl("postgres"),
          server.superuser(),
          server.wachtwoord(),
          SJABLOON,
          WACHTWOORD,
          WACHTWOORD);
      Migraties.voerUit(server.jdbcUrl(SJABLOON), Databaserollen.EIGENAAR, WACHTWOORD);
      return server;
    } catch (IOException | SQLException fout) {
      throw new IllegalStateException("De database voor de toetsen start niet", fout);
    }
  }

  /** Copies the migrated database and returns the name of the copy. */
  static String kopie() {
    String naam = "toets_" + TELLER.incrementAndGet();
    alsSuperuser("postgres", "create database " + naam + " template " + SJABLOON);
    // Rights on a database are not copied along: the same as in Databaserollen.
    alsSuperuser("postgres", "alter database " + naam + " owner to " + Databaserollen.EIGENAAR);
    alsSuperuser("postgres", "revoke all on database " + naam + " from public");
    alsSuperuser(
        "postgres",
        "grant connect, temporary on database " + naam + " to " + Databaserollen.APPLICATIE);
    return naam;
  }

  static void gooiWeg(String database) {
    alsSuperuser("postgres", "drop database if exists " + database + " with (force)");
  }

  static String url(String database) {
    return SERVER.jdbcUrl(database);
  }

  /** For what only an administrator can see, such as all rows of all gemeenten. */
  static Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        SERVER.jdbcUrl(database), SERVER.superuser(), SERVER.wachtwoord());
  }

  private static void alsSuperuser(String database, String sql) {
    try (Connection verbinding = superuser(database);
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    } catch (SQLException fout) {
      throw new IllegalStateException(sql, fout);
    }
  }

  private static void verwijder(Path map) {
    try (Stream<Path> alles = Files.walk(map)) {
      for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
