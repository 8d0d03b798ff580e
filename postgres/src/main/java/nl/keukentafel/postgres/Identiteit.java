package nl.keukentafel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As whom the server runs. PostgreSQL refuses to run as root, and a container or a CI job is often
 * root, so root needs a way out.
 *
 * @param voorvoegsel what goes before each command of the server
 * @param eigenaar the owner that the files of the server must have, or null when they are ours
 */
record Identiteit(List<String> voorvoegsel, @Nullable Gebruiker eigenaar) {

  /** A user of this machine by number. */
  record Gebruiker(int uid, int gid) {}

  /** We are not root: the server runs as we do. */
  static Identiteit zoalsWij() {
    return new Identiteit(List.of(), null);
  }

  /**
   * We are root, and the server runs in a user namespace without mapping: to itself it is nobody,
   * to the file system still root but without any power over files of others.
   */
  static Identiteit naamruimte() {
    return new Identiteit(List.of("unshare", "-U"), null);
  }

  /** We are root, and the server runs as an unprivileged user, who must own its files. */
  static Identiteit andereGebruiker(Gebruiker gebruiker) {
    return new Identiteit(
        List.of(
            "setpriv",
            "--reuid=" + gebruiker.uid(),
            "--regid=" + gebruiker.gid(),
            "--clear-groups"),
        gebruiker);
  }

  /** The effective uid of this process. */
  static int eigenUid() {
    return uid(Path.of("/proc/self"));
  }

  /** The owner of a file or folder that exists. */
  static int uid(Path pad) {
    return nummer(pad, "unix:uid");
  }

  private static int nummer(Path pad, String eigenschap) {
    try {
      return (Integer) Files.getAttribute(pad, eigenschap);
    } catch (IOException e) {
      throw Foutuitleg.map("De map kan niet worden gelezen", pad, e);
    }
  }

  /**
   * Chooses how to run a server whose cluster is, or comes, in {@code datamap}.
   *
   * @param datamap exists
   * @param cluster may not exist yet
   */
  static Identiteit kies(Path datamap, Path cluster, Binaries binaries) {
    var wij = eigenUid();
    if (wij != 0) {
      if (Files.exists(cluster) && uid(cluster) != wij) {
        throw new PostgresStartFout(
            """
            De gegevens in %s zijn van een andere gebruiker (nummer %d); u bent gebruiker %d.
            Wat u kunt doen: start als die gebruiker, of kies een andere map met --map.\
            """
                .formatted(cluster, uid(cluster), wij));
      }
      return zoalsWij();
    }
    return kies(kandidaten(datamap, cluster), datamap, binaries);
  }

  /** The first that works here and can reach both the programs and the data. */
  static Identiteit kies(List<Identiteit> kandidaten, Path datamap, Binaries binaries) {
    var redenen = new ArrayList<String>();
    for (var kandidaat : kandidaten) {
      var bezwaar = bezwaar(kandidaat, datamap, binaries);
      if (bezwaar == null) {
        return kandidaat;
      }
      redenen.add("- " + String.join(" ", kandidaat.voorvoegsel()) + ": " + bezwaar);
    }
    throw new PostgresStartFout(
        """
        U bent root, en PostgreSQL mag niet als root draaien. Een andere gebruiker ervoor inzetten lukt hier niet:
        %s
        Wat u kunt doen: start als een gewone gebruiker; of sta gebruikersnaamruimten toe; of installeer \
        setpriv (Debian: apt-get install util-linux) en kies met --map een map die voor iedereen bereikbaar is, \
        zoals /var/lib/keukentafel.\
        """
            .formatted(String.join("\n", redenen)));
  }

  private static List<Identiteit> kandidaten(Path datamap, Path cluster) {
    if (Files.exists(cluster) && uid(cluster) != 0) {
      return List.of(andereGebruiker(eigenaarVan(cluster)));
    }
    var kandidaten = new ArrayList<Identiteit>();
    kandidaten.add(naamruimte());
    // With sudo in somebody's home folder, only the owner of that home may pass through it.
    for (Path map = datamap; map != null; map = map.getParent()) {
      if (uid(map) != 0) {
        kandidaten.add(andereGebruiker(eigenaarVan(map)));
        break;
      }
    }
    kandidaten.add(andereGebruiker(onbevoegde()));
    return kandidaten;
  }

  private static Gebruiker eigenaarVan(Path pad) {
    return new Gebruiker(uid(pad), nummer(pad, "unix:gid"));
  }

  /** The user postgres where the machine has one, otherwise nobody. */
  static Gebruiker onbevoegde() {
    try {
      for (var regel : Files.readAllLines(Path.of("/etc/passwd"))) {
        var velden = regel.split(":", -1);
        if (velden.length > 3 && velden[0].equals("postgres")) {
          return new Gebruiker(Integer.parseInt(velden[2]), Integer.parseInt(velden[3]));
        }
      }
    } catch (IOException | NumberFormatException e) {
      return new Gebruiker(65534, 65534);
    }
    return new Gebruiker(65534, 65534);
  }

  private static @Nullable String bezwaar(Identiteit kandidaat, Path datamap, Binaries binaries) {
    var opdracht = new ArrayList<>(kandidaat.voorvoegsel());
    // Passing through a folder is all that is asked of the data folder: the cluster in it gets the
    // right owner later.
    opdracht.addAll(
        List.of(
            "sh",
            "-c",
            "test \"$(id -u)\" != 0 || exit 3; test -x \"$1\" || exit 4; test -e \"$2\" || exit 5",
            "sh",
            binaries.initdb().toString(),
            datamap.resolve(".").toString()));
    try {
      var uitkomst = Opdracht.voerUit(Duration.ofSeconds(20), opdracht);
      return switch (uitkomst.code()) {
        case 0 -> null;
        case 3 -> "het blijft root";
        case 4 -> "kan niet bij de programma's in " + binaries.folder();
        case 5 -> "kan niet bij de map " + datamap;
        default -> uitkomst.uitvoer().strip();
      };
    } catch (IOException e) {
      return "niet aanwezig (" + e.getMessage() + ")";
    }
  }

  /** Gives a file or folder, with all that is in it, to the user the server runs as. */
  void geefAan(Path pad) throws IOException {
    if (eigenaar == null || !Files.exists(pad, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var paden = Files.walk(pad)) {
      for (var een : (Iterable<Path>) paden::iterator) {
        geef(een, eigenaar);
      }
    }
  }

  /** Gives the folder itself and nothing in it. */
  void geefMap(Path map) throws IOException {
    if (eigenaar != null) {
      geef(map, eigenaar);
    }
  }

  private static void geef(Path pad, Gebruiker eigenaar) throws IOException {
    Files.setAttribute(pad, "unix:uid", eigenaar.uid(), LinkOption.NOFOLLOW_LINKS);
    Files.setAttribute(pad, "unix:gid", eigenaar.gid(), LinkOption.NOFOLLOW_LINKS);
  }
}
