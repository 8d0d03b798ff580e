package nl.keukentafel.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands where in a data folder: {@code cluster/} (PostgreSQL's own files), {@code log/},
 * {@code wachtwoord} (of the superuser, mode 600) and {@code eigenaar.slot}.
 */
record Datamap(Path map) {

  static final String SUPERUSER = "postgres";

  /** Room that a new cluster and its first write-ahead log need, in bytes. */
  private static final long NODIG = 200L << 20;

  Path cluster() {
    return map.resolve("cluster");
  }

  Path log() {
    return map.resolve("log");
  }

  Path slot() {
    return map.resolve("eigenaar.slot");
  }

  private Path wachtwoordBestand() {
    return map.resolve("wachtwoord");
  }

  private Path onvoltooid() {
    return map.resolve("cluster.nieuw");
  }

  static Datamap open(Path dataFolder) {
    var map = dataFolder.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(map)) {
        // Others may pass through (the server may be another user) but see nothing.
        Files.createDirectories(map);
        Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx--x--x"));
      }
      return new Datamap(map.toRealPath());
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      throw new PostgresStartFout(
          """
          %s is geen map maar een bestand.
          Wat u kunt doen: kies een andere map met --map.\
          """
              .formatted(map),
          e);
    } catch (IOException e) {
      throw Foutuitleg.map("De map voor de gegevens kan niet worden gemaakt", map, e);
    }
  }

  /** Whether a cluster has been made here; refuses one that we cannot run. */
  boolean heeftCluster() {
    if (!Files.isDirectory(cluster())) {
      return false;
    }
    try {
      var versie = Files.readString(cluster().resolve("PG_VERSION")).strip();
      if (!versie.equals(Binaries.hoofdversie())) {
        throw Foutuitleg.andereVersie(cluster(), versie);
      }
      if (!Files.exists(cluster().resolve("global/pg_control"))) {
        throw Foutuitleg.beschadigd(cluster(), "global/pg_control ontbreekt");
      }
      return true;
    } catch (NoSuchFileException e) {
      throw Foutuitleg.beschadigd(cluster(), "PG_VERSION ontbreekt");
    } catch (IOException e) {
      throw Foutuitleg.map("De gegevens kunnen niet worden gelezen", cluster(), e);
    }
  }

  /** The password of the superuser. */
  String wachtwoord() {
    try {
      return Files.readString(wachtwoordBestand()).strip();
    } catch (NoSuchFileException e) {
      throw Foutuitleg.wachtwoord(wachtwoordBestand(), "ontbreekt");
    } catch (IOException e) {
      throw Foutuitleg.map("Het wachtwoord kan niet worden gelezen", wachtwoordBestand(), e);
    }
  }

  /**
   * Makes a cluster. It gets its name only when it is whole, so that a crash halfway leaves nothing
   * that looks like one.
   */
  void maakCluster(Binaries binaries, Identiteit identiteit, boolean duurzaam) {
    try {
      if (Files.getFileStore(map).getUsableSpace() < NODIG) {
        throw Foutuitleg.schijfVol(map, null);
      }
      if (!Files.exists(wachtwoordBestand())) {
        schrijfGeheim(wachtwoordBestand(), nieuwWachtwoord());
      }
      identiteit.geefMap(map);
      identiteit.geefAan(wachtwoordBestand());
      Binaries.wis(onvoltooid());
      Files.createDirectory(
          onvoltooid(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      identiteit.geefAan(onvoltooid());
      initdb(binaries, identiteit, duurzaam);
      var hoofdbestand = onvoltooid().resolve("postgresql.conf");
      Files.writeString(
          hoofdbestand,
          Files.readString(hoofdbestand)
              + """

              # Written anew at every start; what stands there goes before what stands above.
              include_if_exists = 'keukentafel.conf'
              """);
      Files.move(onvoltooid(), cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Foutuitleg.map("De database kan niet worden aangemaakt", map, e);
    }
  }

  private void initdb(Binaries binaries, Identiteit identiteit, boolean duurzaam) {
    var opdracht = new ArrayList<>(identiteit.voorvoegsel());
    opdracht.addAll(
        List.of(
            binaries.initdb().toString(),
            "--pgdata=" + onvoltooid(),
            "--username=" + SUPERUSER,
            "--pwfile=" + wachtwoordBestand(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--text-search-config=dutch",
            "--data-checksums",
            duurzaam ? "--sync-method=fsync" : "--no-sync"));
    try {
      var uitkomst = Opdracht.voerUit(Duration.ofMinutes(10), opdracht);
      if (!uitkomst.gelukt()) {
        throw Foutuitleg.server("aanmaken", map, uitkomst.uitvoer());
      }
    } catch (IOException e) {
      throw Foutuitleg.nietUitvoerbaar(binaries.initdb(), e);
    }
  }

  /** Writes the settings of the coming start and gives all files to who runs the server. */
  void schrijfInstellingen(Map<String, String> parameters, Identiteit identiteit) {
    var tekst = new StringBuilder("# Written by Keukentafel at every start.\n");
    new TreeMap<>(parameters)
        .forEach((naam, waarde) ->
            tekst.append("%s = '%s'\n".formatted(naam, waarde.replace("'", "''"))));
    try {
      Files.createDirectories(log());
      Files.setPosixFilePermissions(log(), PosixFilePermissions.fromString("rwx------"));
      Files.writeString(cluster().resolve("keukentafel.conf"), tekst);
      Files.deleteIfExists(startLog());
      identiteit.geefAan(cluster());
      identiteit.geefAan(log());
      identiteit.geefAan(slot());
    } catch (IOException e) {
      throw Foutuitleg.map("De instellingen van de database kunnen niet worden bewaard", map, e);
    }
  }

  /** Where the server writes until its own log takes over. */
  Path startLog() {
    return log().resolve("start.log");
  }

  /** The last that the server said about a start that failed. */
  String laatsteMeldingen() {
    var tekst = new StringBuilder();
    try (var bestanden = Files.newDirectoryStream(log(), "*.log")) {
      var nieuwste = new ArrayList<Path>();
      bestanden.forEach(nieuwste::add);
      nieuwste.sort((a, b) -> Long.compare(a.toFile().lastModified(), b.toFile().lastModified()));
      for (var bestand : nieuwste.subList(Math.max(0, nieuwste.size() - 2), nieuwste.size())) {
        var regels = Files.readString(bestand, StandardCharsets.ISO_8859_1).lines().toList();
        regels
            .subList(Math.max(0, regels.size() - 12), regels.size())
            .forEach(regel -> tekst.append(regel).append('\n'));
      }
    } catch (IOException e) {
      tekst.append(e.getMessage());
    }
    return tekst.toString();
  }

  private static String nieuwWachtwoord() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void schrijfGeheim(Path bestand, String inhoud) throws IOException {
    var deel = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
    Files.deleteIfExists(deel);
    Files.createFile(
        deel, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(deel, inhoud + "\n");
    Files.move(deel, bestand, StandardCopyOption.ATOMIC_MOVE);
  }
}
