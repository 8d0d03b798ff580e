package nl.keukentafel.start;

import java.nio.file.Path;
import java.util.Map;
import nl.keukentafel.database.Databaserollen;

/** Which PostgreSQL to use: the embedded one in a folder, or one that somebody else runs. */
public sealed interface Databasekeuze {

  /**
   * The choice for a command, from the variables that also set the web application
   * (docs/beheer.md): {@code KEUKENTAFEL_DATABASE_URL} and its fellows for an external database,
   * else the embedded one in the given folder.
   */
  static Databasekeuze uitOmgeving(Map<String, String> omgeving, Path map) {
    String url = omgeving.get("KEUKENTAFEL_DATABASE_URL");
    return url == null
        ? new Ingebouwd(map)
        : new Extern(
            url,
            omgeving.getOrDefault("KEUKENTAFEL_DATABASE_EIGENAAR", Databaserollen.EIGENAAR),
            omgeving.getOrDefault("KEUKENTAFEL_DATABASE_EIGENAARWACHTWOORD", ""),
            omgeving.getOrDefault("KEUKENTAFEL_DATABASE_APPLICATIE", Databaserollen.APPLICATIE),
            omgeving.getOrDefault("KEUKENTAFEL_DATABASE_APPLICATIEWACHTWOORD", ""));
  }

  /** Our own PostgreSQL, with its data in this folder. */
  record Ingebouwd(Path map) implements Databasekeuze {}

  /**
   * A PostgreSQL that exists already, with the three roles made by its administrator
   * (docs/beheer.md).
   *
   * @param url JDBC address
   * @param eigenaar role that owns the tables and runs the migrations
   * @param applicatie role that owns nothing
   */
  record Extern(
      String url,
      String eigenaar,
      String eigenaarWachtwoord,
      String applicatie,
      String applicatieWachtwoord)
      implements Databasekeuze {

    @Override
    public String toString() {
      return "Extern[" + url + "]";
    }
  }
}
