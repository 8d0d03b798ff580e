package nl.keukentafel.start;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database that the configuration names; without one, the embedded default. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseConfiguratie.Instellingen.class)
class DatabaseConfiguratie {

  /**
   * Settings under {@code keukentafel}.
   *
   * @param map data folder of the embedded default
   * @param database an external PostgreSQL; empty for the embedded one
   * @param verbindingen size of the connection pool
   */
  @ConfigurationProperties("keukentafel")
  record Instellingen(
      @DefaultValue("data") Path map,
      @Nullable Extern database,
      @DefaultValue("24") int verbindingen) {

    /** See {@link Databasekeuze.Extern}. */
    record Extern(
        String url,
        @DefaultValue("keukentafel_eigenaar") String eigenaar,
        String eigenaarWachtwoord,
        @DefaultValue("keukentafel_app") String applicatie,
        String applicatieWachtwoord) {}

    Databasekeuze keuze() {
      return database == null
          ? new Databasekeuze.Ingebouwd(map)
          : new Databasekeuze.Extern(
              database.url(),
              database.eigenaar(),
              database.eigenaarWachtwoord(),
              database.applicatie(),
              database.applicatieWachtwoord());
    }
  }

  @Bean(destroyMethod = "close")
  Database database(Instellingen instellingen) {
    return Database.open(instellingen.keuze(), instellingen.verbindingen());
  }

  @Bean(destroyMethod = "")
  HikariDataSource dataSource(Database database) {
    return database.bron();
  }
}
