package nl.keukentafel.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * The unpacked PostgreSQL programs in a folder that carries their version, so that two versions can
 * live side by side and an unpacked folder never changes.
 */
record Binaries(Path folder) {

  private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);

  private static final Set<PosixFilePermission> LEESBAAR =
      PosixFilePermissions.fromString("rwxr-xr-x");

  Path initdb() {
    return folder.resolve("bin/initdb");
  }

  Path pgCtl() {
    return folder.resolve("bin/pg_ctl");
  }

  /**
   * The folder used when nobody chooses one: the user's cache, and for root the machine's cache,
   * because {@code /root} is closed to the unprivileged user the server may have to run as.
   */
  static Path standaardmap() {
    Path cache;
    var xdg = System.getenv("XDG_CACHE_HOME");
    if (Identiteit.eigenUid() == 0) {
      cache = Path.of("/var/cache");
    } else if (xdg != null && xdg.startsWith("/")) {
      cache = Path.of(xdg);
    } else {
      cache = Path.of(System.getProperty("user.home"), ".cache");
    }
    return cache.resolve("keukentafel");
  }

  /** The version of the binaries on the class path, as in {@code 18.6.0}. */
  static String versie() {
    var properties = new Properties();
    try (var in = Binaries.class.getResourceAsStream("postgres.properties")) {
      if (in == null) {
        throw new IllegalStateException("postgres.properties is missing from the jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return properties.getProperty("versie");
  }

  /** The major version, as it stands in the PG_VERSION file of a cluster: {@code 18}. */
  static String hoofdversie() {
    var versie = versie();
    return versie.substring(0, versie.indexOf('.'));
  }

  /**
   * Unpacks below {@code binariesFolder} unless that has been done. Several processes may do this
   * at once: each fills a folder of its own, the first to rename wins and the others drop theirs.
   */
  static Binaries pakUit(Path binariesFolder) {
    var bron = archief(System.getProperty("os.name"), System.getProperty("os.arch"));
    var doel =
        binariesFolder
            .toAbsolutePath()
            .normalize()
            .resolve("postgres-%s-%s".formatted(versie(), bron.cpu()));
    if (Files.isExecutable(doel.resolve("bin/postgres"))) {
      return new Binaries(doel);
    }
    Path deel = null;
    try {
      maakMap(binariesFolder);
      deel = Files.createTempDirectory(binariesFolder, ".postgres-");
      LOG.info("PostgreSQL {} wordt eenmalig uitgepakt in {}", versie(), doel);
      try (var in = open(bron)) {
        pakUit(in, deel);
      }
      Files.setPosixFilePermissions(deel, LEESBAAR);
      verplaats(deel, doel);
      return new Binaries(doel);
    } catch (IOException e) {
      throw Foutuitleg.map(
          "De programma's van PostgreSQL kunnen niet worden uitgepakt", binariesFolder, e);
    } finally {
      wis(deel);
    }
  }

  /** A resource on the class path and the CPU it is for. */
  record Archief(String resource, String cpu) {}

  static Archief archief(String os, String cpu) {
    var linux = os.toLowerCase(Locale.ROOT).contains("linux");
    if (linux && (cpu.equals("amd64") || cpu.equals("x86_64"))) {
      return new Archief("/postgres-linux-x86_64.txz", "amd64");
    }
    if (linux && cpu.equals("aarch64")) {
      return new Archief("/postgres-linux-arm_64.txz", "arm64");
    }
    throw new PostgresStartFout(
        """
        De ingebouwde PostgreSQL draait alleen op Linux met een Intel/AMD- of ARM-processor (64 bits). \
        Dit is %s op %s.
        Wat u kunt doen: gebruik een eigen PostgreSQL %s en stel het adres daarvan in.\
        """
            .formatted(os, cpu, hoofdversie()));
  }

  private static InputStream open(Archief archief) throws IOException {
    var in = Binaries.class.getResourceAsStream(archief.resource());
    if (in == null) {
      throw new IOException(archief.resource() + " ontbreekt in het programma");
    }
    return new XZInputStream(new BufferedInputStream(in, 1 << 16));
  }

  private static void pakUit(InputStream bron, Path deel) throws IOException {
    try (var tar = new TarArchiveInputStream(bron)) {
      for (var ingang = tar.getNextEntry(); ingang != null; ingang = tar.getNextEntry()) {
        var pad = deel.resolve(ingang.getName()).normalize();
        if (!pad.startsWith(deel)) {
          throw new IOException("Ongeldig pad in het archief: " + ingang.getName());
        }
        schrijf(tar, ingang, pad);
      }
    }
  }

  private static void schrijf(TarArchiveInputStream tar, TarArchiveEntry ingang, Path pad)
      throws IOException {
    if (ingang.isDirectory()) {
      maakMap(pad);
      return;
    }
    maakMap(Objects.requireNonNull(pad.getParent()));
    if (ingang.isSymbolicLink()) {
      Files.createSymbolicLink(pad, Path.of(ingang.getLinkName()));
    } else if (ingang.isLink()) {
      throw new IOException("Harde koppeling in het archief: " + ingang.getName());
    } else {
      // Forced to disk before the rename: a power cut must not leave a folder with empty files
      // that looks complete.
      try (var kanaal =
          FileChannel.open(pad, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        tar.transferTo(Channels.newOutputStream(kanaal));
        kanaal.force(true);
      }
      var uitvoerbaar = (ingang.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          pad, uitvoerbaar ? LEESBAAR : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  /** Makes a folder that others can read whatever the umask: the server may run as another user. */
  private static void maakMap(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, LEESBAAR);
    }
  }

  private static void verplaats(Path deel, Path doel) throws IOException {
    try {
      Files.move(deel, doel, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (IOException e) {
      // A folder that is not empty cannot be replaced: another process was first.
      if (!Files.isExecutable(doel.resolve("bin/postgres"))) {
        throw e;
      }
    }
  }

  /** Removes a folder and what is in it; does nothing when it is not there. */
  static void wis(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException exc)
                throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      LOG.warn("{} kan niet worden opgeruimd: {}", folder, e.toString());
    }
  }
}
