package nl.keukentafel.database;

import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this version, as its owner. */
public final class Migraties {

  /** The newest version that this program knows. */
  public static final String NIEUWSTE = "latest";

  private Migraties() {}

  /**
   * Runs what has not run yet.
   *
   * @return how many migrations ran
   */
  public static int voerUit(String jdbcUrl, String eigenaar, String wachtwoord) {
    return voerUit(jdbcUrl, eigenaar, wachtwoord, NIEUWSTE);
  }

  /**
   * Runs what has not run yet, no further than this version.
   *
   * @return how many migrations ran
   */
  public static int voerUit(String jdbcUrl, String eigenaar, String wachtwoord, String versie) {
    return Flyway.configure()
        .dataSource(jdbcUrl, eigenaar, wachtwoord)
        .locations("classpath:db/migration")
        .defaultSchema("flyway")
        .createSchemas(true)
        .validateMigrationNaming(true)
        .target(versie)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
