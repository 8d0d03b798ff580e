package nl.keukentafel.database;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.keukentafel.postgres.EmbeddedPostgres;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Build step: runs the migrations on a throw-away PostgreSQL and generates jOOQ classes from the
 * result. Does nothing while the migrations and this class are unchanged.
 *
 * <p>Arguments: folder of the migrations, output folder, version of jOOQ.
 */
final class GenereerSqlKlassen {

  private static final List<String> SCHEMAS =
      List.of(
          "kern",
          "logboek",
          "organisatie",
          "inrichting",
          "team",
          "huishouden",
          "toestemming",
          "termijn",
          "aanmelding",
          "overleg",
          "casus",
          "melding",
          "gesprek",
          "plan",
          "inzet");

  private GenereerSqlKlassen() {}

  /** See the class. */
  public static void main(String[] args) throws Exception {
    ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME))
        .setLevel(Level.WARN);
    Path migraties = Path.of(args[0]);
    Path uitvoer = Path.of(args[1]);
    Path kenmerk = uitvoer.resolveSibling("jooq.sha256");
    String nu = vingerafdruk(migraties, args[2]);
    if (Files.exists(kenmerk) && Files.readString(kenmerk).equals(nu)) {
      return;
    }
    Path map = Files.createTempDirectory("keukentafel-codegen");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(EmbeddedPostgres.Instellingen.voorTest(map))) {
      Databaserollen.bereidVoor(
          postgres.jdbcUrl("postgres"),
          postgres.superuser(),
          postgres.wachtwoord(),
          "keukentafel",
          "bouw",
          "bouw");
      String url = postgres.jdbcUrl("keukentafel");
      if (Migraties.voerUit(url, Databaserollen.EIGENAAR, "bouw") == 0) {
        throw new IllegalStateException("Geen migraties gevonden op het classpath");
      }
      GenerationTool.generate(instellingen(postgres, uitvoer));
    } finally {
      verwijder(map);
    }
    Files.writeString(kenmerk, nu);
  }

  private static Configuration instellingen(EmbeddedPostgres postgres, Path uitvoer) {
    return new Configuration()
        .withJdbc(
            new Jdbc()
                .withDriver("org.postgresql.Driver")
                .withUrl(postgres.jdbcUrl("keukentafel"))
                // Only the superuser sees the functions of the door role.
                .withUser(postgres.superuser())
                .withPassword(postgres.wachtwoord()))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withSchemata(
                            SCHEMAS.stream()
                                .map(naam -> new SchemaMappingType().withInputSchema(naam))
                                .toList())
                        .withExcludes(
                            "regel_\\d{6}|regel_overig|maak_maand|beveilig|kern\\.gemeente\\(\\)")
                        .withIncludeRoutines(true)
                        .withTableValuedFunctionsAsTables(true))
                .withGenerate(
                    new Generate()
                        .withRecords(true)
                        .withPojos(false)
                        .withDaos(false)
                        .withComments(false)
                        .withGlobalObjectReferences(true))
                .withTarget(
                    new Target()
                        .withPackageName("nl.keukentafel.database.sql")
                        .withDirectory(uitvoer.toString())
                        .withClean(true)));
  }

  private static String vingerafdruk(Path migraties, String jooq) throws Exception {
    MessageDigest som = MessageDigest.getInstance("SHA-256");
    som.update(jooq.getBytes(StandardCharsets.UTF_8));
    try (InputStream dezeKlasse =
        GenereerSqlKlassen.class.getResourceAsStream("GenereerSqlKlassen.class")) {
      som.update(Objects.requireNonNull(dezeKlasse).readAllBytes());
    }
    try (Stream<Path> bestanden = Files.list(migraties)) {
      for (Path bestand : bestanden.sorted().toList()) {
        som.update(bestand.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        som.update(Files.readAllBytes(bestand));
      }
    }
    return HexFormat.of().formatHex(som.digest());
  }

  private static void verwijder(Path map) throws IOException {
    try (Stream<Path> alles = Files.walk(map)) {
      for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    }
  }
}
