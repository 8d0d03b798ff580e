package nl.keukentafel.start;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The secrets of the embedded default: passwords of the database roles and the keys of the BSN.
 * Made at the first start, kept in one file that only its owner can read.
 */
public final class Geheimen {

  private static final SecureRandom TOEVAL = new SecureRandom();

  private static final String VAN_DEZE_DATABASE = "database.";

  private final Path bestand;
  private final Properties inhoud = new Properties();

  private Geheimen(Path bestand) {
    this.bestand = bestand;
  }

  /** Opens the secrets of this data folder. */
  public static Geheimen in(Path map) {
    Geheimen geheimen = new Geheimen(map.resolve("geheimen.properties"));
    try {
      if (Files.exists(geheimen.bestand)) {
        try (Reader lezer = Files.newBufferedReader(geheimen.bestand, StandardCharsets.UTF_8)) {
          geheimen.inhoud.load(lezer);
        }
      }
      return geheimen;
    } catch (IOException fout) {
      throw new Startfout("Het bestand " + geheimen.bestand + " is niet te lezen.", fout);
    }
  }

  /** The secret with this name; made and kept when it does not exist yet. */
  public String get(String naam) {
    String waarde = inhoud.getProperty(naam);
    if (waarde != null) {
      return waarde;
    }
    byte[] bytes = new byte[32];
    TOEVAL.nextBytes(bytes);
    String nieuw = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    inhoud.setProperty(naam, nieuw);
    bewaar();
    return nieuw;
  }

  /** What a back-up needs to read its data again: all but the passwords of the database itself. */
  Map<String, String> voorBackUp() {
    Map<String, String> mee = new TreeMap<>();
    for (String naam : inhoud.stringPropertyNames()) {
      if (!naam.startsWith(VAN_DEZE_DATABASE)) {
        mee.put(naam, inhoud.getProperty(naam));
      }
    }
    return mee;
  }

  /** Takes over the secrets of a back-up. */
  void neemOver(Map<String, String> geheimen) {
    geheimen.forEach(inhoud::setProperty);
    bewaar();
  }

  private void bewaar() {
    try {
      Files.createDirectories(bestand.toAbsolutePath().getParent());
      Path naast = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
      Files.deleteIfExists(naast);
      Files.createFile(
          naast,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer schrijver = Files.newBufferedWriter(naast, StandardCharsets.UTF_8)) {
        inhoud.store(schrijver, null);
      }
      Files.move(
          naast,
          bestand,
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
