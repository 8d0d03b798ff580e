package nl.keukentafel.start;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.keukentafel.database.Databaserollen;
import nl.keukentafel.database.Migraties;
import nl.keukentafel.postgres.EmbeddedPostgres;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The database of this start: running, migrated, and reached through a role that owns nothing.
 * Closing it stops the embedded server; an external one is left alone.
 */
public final class Database implements AutoCloseable {

  private static final String NAAM = "keukentafel";

  private final HikariDataSource bron;
  private final Databasekeuze.Extern toegang;
  private final @Nullable EmbeddedPostgres server;

  private Database(
      HikariDataSource bron, Databasekeuze.Extern toegang, @Nullable EmbeddedPostgres server) {
    this.bron = bron;
    this.toegang = toegang;
    this.server = server;
  }

  /** Starts or reaches the database and brings its schema up to date; refuses with a Startfout. */
  public static Database open(Databasekeuze keuze, int verbindingen) {
    return open(keuze, verbindingen, Migraties.NIEUWSTE);
  }

  /** The same, but brings the schema no further than this version. */
  static Database open(Databasekeuze keuze, int verbindingen, String versie) {
    return switch (keuze) {
      case Databasekeuze.Extern extern -> {
        migreer(extern, versie);
        yield new Database(bron(extern, verbindingen), extern, null);
      }
      case Databasekeuze.Ingebouwd ingebouwd -> openIngebouwd(ingebouwd, verbindingen, versie);
    };
  }

  private static Database openIngebouwd(
      Databasekeuze.Ingebouwd keuze, int verbindingen, String versie) {
    EmbeddedPostgres server = null;
    try {
      server =
          EmbeddedPostgres.start(
              EmbeddedPostgres.Instellingen.forFolder(keuze.map().resolve("postgres")));
      Geheimen geheimen = Geheimen.in(keuze.map());
      String eigenaar = geheimen.get("database.eigenaar");
      String applicatie = geheimen.get("database.applicatie");
      Databaserollen.bereidVoor(
          server.jdbcUrl("postgres"),
          server.superuser(),
          server.wachtwoord(),
          NAAM,
          eigenaar,
          applicatie);
      Databasekeuze.Extern toegang =
          new Databasekeuze.Extern(
              server.jdbcUrl(NAAM),
              Databaserollen.EIGENAAR,
              eigenaar,
              Databaserollen.APPLICATIE,
              applicatie);
      migreer(toegang, versie);
      return new Database(bron(toegang, verbindingen), toegang, server);
    } catch (SQLException | RuntimeException fout) {
      if (server != null) {
        server.close();
      }
      if (fout instanceof Startfout startfout) {
        throw startfout;
      }
      throw new Startfout("De ingebouwde database start niet. " + fout.getMessage(), fout);
    }
  }

  private static void migreer(Databasekeuze.Extern keuze, String versie) {
    try {
      Migraties.voerUit(keuze.url(), keuze.eigenaar(), keuze.eigenaarWachtwoord(), versie);
    } catch (FlywayException fout) {
      throw new Startfout(
          "De database op "
              + keuze.url()
              + " is niet bij te werken. Kijk of hij draait en of de rol "
              + keuze.eigenaar()
              + " eigenaar is (zie docs/beheer.md). "
              + fout.getMessage(),
          fout);
    }
    weigerTeMachtig(keuze);
  }

  /** A superuser, or a role that bypasses row-level security, would see every gemeente. */
  private static void weigerTeMachtig(Databasekeuze.Extern keuze) {
    try (Connection verbinding =
            DriverManager.getConnection(
                keuze.url(), keuze.applicatie(), keuze.applicatieWachtwoord());
        Statement vraag = verbinding.createStatement();
        ResultSet rij =
            vraag.executeQuery(
                "select rolsuper or rolbypassrls or exists (select from pg_class c join pg_namespace n on"
                    + " n.oid = c.relnamespace where c.relowner = r.oid and n.nspname not like 'pg_%')"
                    + " from pg_roles r where rolname = current_user")) {
      if (rij.next() && rij.getBoolean(1)) {
        throw new Startfout(
            "De rol "
                + keuze.applicatie()
                + " mag te veel: hij is superuser, omzeilt row-level security of bezit tabellen."
                + " Keukentafel start niet met zo'n rol. Maak een gewone rol (zie docs/beheer.md).");
      }
    } catch (SQLException fout) {
      throw new Startfout(
          "Inloggen op "
              + keuze.url()
              + " als "
              + keuze.applicatie()
              + " lukt niet: "
              + fout.getMessage(),
          fout);
    }
  }

  private static HikariDataSource bron(Databasekeuze.Extern keuze, int verbindingen) {
    HikariConfig instellingen = new HikariConfig();
    instellingen.setJdbcUrl(keuze.url());
    instellingen.setUsername(keuze.applicatie());
    instellingen.setPassword(keuze.applicatieWachtwoord());
    instellingen.setMaximumPoolSize(verbindingen);
    instellingen.setMinimumIdle(Math.min(4, verbindingen));
    instellingen.setPoolName("keukentafel");
    instellingen.addDataSourceProperty("reWriteBatchedInserts", "true");
    instellingen.addDataSourceProperty("prepareThreshold", "3");
    instellingen.addDataSourceProperty("preparedStatementCacheQueries", "512");
    return new HikariDataSource(instellingen);
  }

  /** Whether this is our own PostgreSQL, meant for trying out and for small gemeenten. */
  public boolean isIngebouwd() {
    return server != null;
  }

  /** A connection as the owner of the tables, who is under row-level security like anybody. */
  public Connection alsEigenaar() throws SQLException {
    return DriverManager.getConnection(
        toegang.url(), toegang.eigenaar(), toegang.eigenaarWachtwoord());
  }

  /** A connection that sees all, for back-ups; only our own PostgreSQL has one. */
  Connection alsBeheerder() throws SQLException {
    if (server == null) {
      throw new Startfout(
          "Dit gaat alleen met de ingebouwde database. Gebruik bij een eigen PostgreSQL pg_dump en"
              + " pg_restore (zie docs/beheer.md).");
    }
    return DriverManager.getConnection(
        server.jdbcUrl(NAAM), server.superuser(), server.wachtwoord());
  }

  /** Connections as the application's role. */
  public HikariDataSource bron() {
    return bron;
  }

  @Override
  public void close() {
    bron.close();
    if (server != null) {
      server.close();
    }
  }
}
