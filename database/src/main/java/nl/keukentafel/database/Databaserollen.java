package nl.keukentafel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes the database and its three roles, as a superuser; safe to repeat.
 *
 * <p>On an external PostgreSQL the administrator does this once with the statements in {@code
 * docs/beheer.md}; the embedded default does it at its first start.
 */
public final class Databaserollen {

  public static final String EIGENAAR = "keukentafel_eigenaar";
  public static final String APPLICATIE = "keukentafel_app";

  /** Cannot log in; owns the functions that must look before the gemeente is known. */
  public static final String DEUR = "keukentafel_deur";

  private Databaserollen() {}

  /**
   * Creates roles and database where they are missing and sets the passwords.
   *
   * @param superuserUrl JDBC address of an existing database, usually {@code postgres}
   * @param database name of the database to make
   */
  public static void bereidVoor(
      String superuserUrl,
      String superuser,
      String superuserWachtwoord,
      String database,
      String eigenaarWachtwoord,
      String applicatieWachtwoord)
      throws SQLException {
    try (Connection verbinding =
        DriverManager.getConnection(superuserUrl, superuser, superuserWachtwoord)) {
      rol(verbinding, EIGENAAR, "login");
      rol(verbinding, APPLICATIE, "login");
      rol(verbinding, DEUR, "nologin");
      wachtwoord(verbinding, EIGENAAR, eigenaarWachtwoord);
      wachtwoord(verbinding, APPLICATIE, applicatieWachtwoord);
      // The owner may hand functions to the door role, but never acts with its eyes.
      voerUit(verbinding, "grant %s to %s with inherit false, set true".formatted(DEUR, EIGENAAR));
      if (!bestaat(verbinding, "select 1 from pg_database where datname = ?", database)) {
        voerUit(verbinding, "create database \"%s\" owner %s".formatted(database, EIGENAAR));
        voerUit(verbinding, "revoke all on database \"%s\" from public".formatted(database));
        voerUit(
            verbinding,
            "grant connect, temporary on database \"%s\" to %s".formatted(database, APPLICATIE));
      }
    }
  }

  private static void rol(Connection verbinding, String naam, String login) throws SQLException {
    if (!bestaat(verbinding, "select 1 from pg_roles where rolname = ?", naam)) {
      voerUit(verbinding, "create role %s %s nosuperuser nobypassrls".formatted(naam, login));
    }
  }

  private static void wachtwoord(Connection verbinding, String rol, String wachtwoord)
      throws SQLException {
    String statement;
    // ALTER ROLE takes no parameters: let the server quote.
    try (PreparedStatement vraag =
        verbinding.prepareStatement(
            "select format('alter role %I password %L', ?::text, ?::text)")) {
      vraag.setString(1, rol);
      vraag.setString(2, wachtwoord);
      try (ResultSet rij = vraag.executeQuery()) {
        rij.next();
        statement = rij.getString(1);
      }
    }
    voerUit(verbinding, statement);
  }

  private static boolean bestaat(Connection verbinding, String sql, String naam)
      throws SQLException {
    try (PreparedStatement vraag = verbinding.prepareStatement(sql)) {
      vraag.setString(1, naam);
      try (ResultSet rij = vraag.executeQuery()) {
        return rij.next();
      }
    }
  }

  private static void voerUit(Connection verbinding, String sql) throws SQLException {
    try (var opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }
}
