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
import java.util.Properties;

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
    geheimen.lees();
    return geheimen;
  }

  private void lees() {
    try {
      if (Files.exists(bestand)) {
        try (Reader lezer = Files.newBufferedReader(bestand, StandardCharsets.UTF_8)) {
          inhoud.load(lezer);
        }
      }
    } catch (IOException fout) {
      throw new Startfout("Het bestand " + bestand + " is niet te lezen.", fout);
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

  /**
   * Writes what a back-up needs to be read again into a file of its own: all but the passwords of
   * the database itself.
   */
  void schrijfVoorBackUp(Path doel) {
    Geheimen mee = new Geheimen(doel);
    for (String naam : inhoud.stringPropertyNames()) {
      if (!naam.startsWith(VAN_DEZE_DATABASE)) {
        mee.inhoud.setProperty(naam, inhoud.getProperty(naam));
      }
    }
    mee.bewaar();
  }

  /** Takes over the secrets that belong to a back-up. */
  void neemOver(Path bron) {
    Geheimen ander = new Geheimen(bron);
    ander.lees();
    inhoud.putAll(ander.inhoud);
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
