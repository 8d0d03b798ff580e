package nl.keukentafel.database;

import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this version, as its owner. */
public final class Migraties {

  private Migraties() {}

  /**
   * Runs what has not run yet.
   *
   * @return how many migrations ran
   */
  public static int voerUit(String jdbcUrl, String eigenaar, String wachtwoord) {
    return Flyway.configure()
        .dataSource(jdbcUrl, eigenaar, wachtwoord)
        .locations("classpath:db/migration")
        .defaultSchema("flyway")
        .createSchemas(true)
        .validateMigrationNaming(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
