package nl.keukentafel.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Puts a back-up into a new data folder: the schema as it was then, all rows in one transaction,
 * and after that the migrations that came since.
 */
@Command(
    name = "herstel",
    description = "Zet een back-up terug in een nieuwe, lege map.",
    synopsisHeading = "Gebruik: ",
    parameterListHeading = "%nWaarvandaan:%n",
    optionListHeading = "%nOpties:%n")
public final class Herstel implements Callable<Integer> {

  private static final String TELLERS =
      """
      select format('select setval(%L, greatest(coalesce(max(%I), 1), 1)) from %I.%I',
        pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname), a.attname, n.nspname, c.relname)
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attidentity <> '' and c.relkind in ('r', 'p') and not c.relispartition and n.nspname <> 'flyway'
        and pg_get_userbyid(c.relowner) = 'keukentafel_eigenaar'
      """;

  @Spec private CommandSpec opdracht = CommandSpec.create();

  @Parameters(paramLabel = "BESTAND", description = "de back-up")
  private @Nullable Path bestand;

  @Option(
      names = "--sleutels",
      paramLabel = "BESTAND",
      description = "de sleutels bij de back-up (dezelfde naam met .sleutels)")
  private @Nullable Path sleutels;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "map die nog niet bestaat of leeg is (data)")
  private Path map = Path.of(System.getProperty("keukentafel.map", "data"));

  @Option(names = "--help", usageHelp = true, description = "deze uitleg")
  private boolean hulp;

  @Override
  public Integer call() throws IOException, SQLException {
    Path bron = Objects.requireNonNull(bestand);
    Inventaris inventaris =
        zetTerug(bron, Objects.requireNonNullElse(sleutels, sleutelsBij(bron)), map);
    opdracht
        .commandLine()
        .getOut()
        .printf(
            "Teruggezet in %s: de back-up van %s, %d rijen.%n",
            map.toAbsolutePath(),
            inventaris.gemaakt(),
            inventaris.tabellen().stream().mapToLong(Inventaris.Tabel::rijen).sum());
    return 0;
  }

  /** Refuses a folder with anything in it and a back-up that is damaged or of a newer program. */
  static Inventaris zetTerug(Path bestand, Path sleutels, Path map)
      throws IOException, SQLException {
    weigerVol(map);
    if (!Files.exists(sleutels)) {
      throw new Startfout(
          "Het bestand "
              + sleutels
              + " ontbreekt. Daarin staan de sleutels bij de back-up; zonder is geen BSN te lezen."
              + " Wijs het aan met --sleutels.");
    }
    try (ZipFile zip = new ZipFile(bestand.toFile())) {
      Inventaris inventaris = Inventaris.lees(zip);
      Files.createDirectories(map);
      Geheimen.in(map).neemOver(sleutels);
      Databasekeuze keuze = new Databasekeuze.Ingebouwd(map);
      try (Database database = Database.open(keuze, 1, inventaris.schema());
          Connection verbinding = database.alsBeheerder()) {
        verbinding.setAutoCommit(false);
        vul(verbinding, zip, inventaris);
        verbinding.commit();
      }
      // Once more, for the migrations that came after the back-up.
      Database.open(keuze, 1).close();
      return inventaris;
    } catch (ZipException fout) {
      throw new Startfout("Het bestand " + bestand + " is geen back-up van Keukentafel.", fout);
    } catch (java.nio.file.NoSuchFileException fout) {
      throw new Startfout("Het bestand " + bestand + " bestaat niet.", fout);
    }
  }

  /** Where the keys of a back-up stand, unless somebody put them elsewhere. */
  static Path sleutelsBij(Path bestand) {
    return bestand.resolveSibling(bestand.getFileName() + ".sleutels");
  }

  private static void weigerVol(Path map) throws IOException {
    if (Files.exists(map)) {
      try (Stream<Path> inhoud = Files.list(map)) {
        if (inhoud.findAny().isPresent()) {
          throw new Startfout(
              "De map "
                  + map.toAbsolutePath()
                  + " is niet leeg. Kies met --map een nieuwe map, en start daarna met die map.");
        }
      }
    }
  }

  private static void vul(Connection verbinding, ZipFile zip, Inventaris inventaris)
      throws SQLException, IOException {
    CopyManager kopie = verbinding.unwrap(PGConnection.class).getCopyAPI();
    try (Statement opdracht = verbinding.createStatement();
        PreparedStatement maand =
            verbinding.prepareStatement("select logboek.maak_maand(?::date)")) {
      for (String logmaand : inventaris.logmaanden()) {
        maand.setString(1, logmaand);
        maand.execute();
      }
      // The rows fitted together when they were kept; so they need not come in any order.
      opdracht.execute("set local session_replication_role = replica");
      for (Inventaris.Tabel tabel : inventaris.tabellen()) {
        vul(kopie, zip, tabel);
      }
      List<String> tellers = new ArrayList<>();
      try (ResultSet rij = opdracht.executeQuery(TELLERS)) {
        while (rij.next()) {
          tellers.add(rij.getString(1));
        }
      }
      for (String teller : tellers) {
        opdracht.execute(teller);
      }
    }
  }

  private static void vul(CopyManager kopie, ZipFile zip, Inventaris.Tabel tabel)
      throws IOException, SQLException {
    try (InputStream stroom = zip.getInputStream(zip.getEntry(tabel.bestand()))) {
      long rijen =
          kopie.copyIn(
              "copy %s (%s) from stdin".formatted(tabel.naam(), tabel.kolomlijst()), stroom);
      if (rijen != tabel.rijen()) {
        throw new Startfout(
            "Van "
                + tabel.naam()
                + " kwamen "
                + rijen
                + " van de "
                + tabel.rijen()
                + " rijen terug.");
      }
    }
  }
}
