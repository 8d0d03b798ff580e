package nl.keukentafel.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Keeps all data of the embedded database in one file: a snapshot of one moment, also while people
 * work. The product ships without {@code pg_dump}, hence our own.
 */
@Command(
    name = "back-up",
    description = "Bewaar alle gegevens van de ingebouwde database in een bestand. Doorwerken mag.",
    synopsisHeading = "Gebruik: ",
    parameterListHeading = "%nWaarheen:%n",
    optionListHeading = "%nOpties:%n",
    footer = {
      "",
      "In het bestand staan persoonsgegevens. Ernaast komt een bestand .sleutels; zonder dat is geen BSN",
      "meer te lezen. Bewaar allebei veilig, en de sleutels op een andere plek dan de gegevens."
    })
public final class BackUp implements Callable<Integer> {

  private static final String TABELLEN =
      """
      select format('%I.%I', n.nspname, c.relname), array(
          select a.attname::text from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          order by a.attnum)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname <> 'flyway'
        and pg_get_userbyid(c.relowner) = 'keukentafel_eigenaar'
      order by 1
      """;

  private static final String LOGMAANDEN =
      """
      select to_char(to_date(right(c.relname, 6), 'YYYYMM'), 'YYYY-MM-DD')
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'logboek.regel'::regclass and c.relname ~ '^regel_[0-9]{6}$' order by 1
      """;

  @Spec private CommandSpec opdracht = CommandSpec.create();

  @Parameters(paramLabel = "BESTAND", description = "nieuw bestand, zoals keukentafel.zip")
  private @Nullable Path bestand;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "map met gegevens van de ingebouwde database (data)")
  private Path map = Path.of(System.getProperty("keukentafel.map", "data"));

  @Option(names = "--help", usageHelp = true, description = "deze uitleg")
  private boolean hulp;

  @Override
  public Integer call() throws IOException, SQLException {
    Path doel = Objects.requireNonNull(bestand).toAbsolutePath();
    for (Path bestaand : List.of(doel, Herstel.sleutelsBij(doel))) {
      if (Files.exists(bestaand)) {
        throw new Startfout("Het bestand " + bestaand + " bestaat al. Kies een andere naam.");
      }
    }
    if (!Files.isDirectory(map)) {
      throw new Startfout("De map " + map + " bestaat niet; er is niets te bewaren.");
    }
    Inventaris inventaris = maak(map, doel);
    long rijen = inventaris.tabellen().stream().mapToLong(Inventaris.Tabel::rijen).sum();
    opdracht
        .commandLine()
        .getOut()
        .printf(
            "Bewaard in %s: %d tabellen, %d rijen, %d kB.%nDe sleutels staan in %s.%n",
            doel,
            inventaris.tabellen().size(),
            rijen,
            Files.size(doel) / 1024,
            Herstel.sleutelsBij(doel));
    return 0;
  }

  /** Writes the back-up beside its place first, so that a half one never has its name. */
  static Inventaris maak(Path map, Path doel) throws IOException, SQLException {
    Path naast = doel.resolveSibling(doel.getFileName() + ".deel");
    Files.deleteIfExists(naast);
    Files.createFile(
        naast, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Database database = Database.open(new Databasekeuze.Ingebouwd(map), 1);
        Connection verbinding = database.alsBeheerder();
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(naast))) {
      verbinding.setAutoCommit(false);
      verbinding.setReadOnly(true);
      verbinding.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Inventaris inventaris = schrijf(verbinding, zip);
      verbinding.rollback();
      zip.close();
      Geheimen.in(map).schrijfVoorBackUp(Herstel.sleutelsBij(doel));
      Files.move(naast, doel, StandardCopyOption.ATOMIC_MOVE);
      return inventaris;
    } finally {
      Files.deleteIfExists(naast);
    }
  }

  private static Inventaris schrijf(Connection verbinding, ZipOutputStream zip)
      throws SQLException, IOException {
    CopyManager kopie = verbinding.unwrap(PGConnection.class).getCopyAPI();
    List<Inventaris.Tabel> tabellen = new ArrayList<>();
    try (Statement vraag = verbinding.createStatement()) {
      List<Inventaris.Tabel> welke = new ArrayList<>();
      try (ResultSet rij = vraag.executeQuery(TABELLEN)) {
        while (rij.next()) {
          String[] kolommen = (String[]) rij.getArray(2).getArray();
          welke.add(new Inventaris.Tabel(rij.getString(1), List.of(kolommen), 0, ""));
        }
      }
      for (Inventaris.Tabel tabel : welke) {
        tabellen.add(schrijf(kopie, zip, tabel));
      }
      Inventaris inventaris =
          new Inventaris(
              Inventaris.VORM,
              String.join(
                  "",
                  lijst(
                      vraag,
                      "select version from flyway.flyway_schema_history where success and version is not"
                          + " null order by installed_rank desc limit 1")),
              ZonedDateTime.now(Clock.system(ZoneId.of("Europe/Amsterdam"))).toString(),
              lijst(vraag, LOGMAANDEN),
              tabellen);
      zip.putNextEntry(new ZipEntry(Inventaris.NAAM));
      zip.write(inventaris.json());
      zip.closeEntry();
      return inventaris;
    }
  }

  private static Inventaris.Tabel schrijf(
      CopyManager kopie, ZipOutputStream zip, Inventaris.Tabel tabel)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(tabel.bestand()));
    MessageDigest som = Inventaris.sha256();
    OutputStream stroom = new DigestOutputStream(zip, som);
    long rijen =
        kopie.copyOut(
            "copy (select %s from %s) to stdout".formatted(tabel.kolomlijst(), tabel.naam()),
            stroom);
    zip.closeEntry();
    return new Inventaris.Tabel(
        tabel.naam(), tabel.kolommen(), rijen, HexFormat.of().formatHex(som.digest()));
  }

  private static List<String> lijst(Statement vraag, String sql) throws SQLException {
    List<String> uit = new ArrayList<>();
    try (ResultSet rij = vraag.executeQuery(sql)) {
      while (rij.next()) {
        uit.add(rij.getString(1));
      }
    }
    return uit;
  }
}
