package nl.keukentafel.start;

import java.nio.file.Path;

/** Which PostgreSQL to use: the embedded one in a folder, or one that somebody else runs. */
public sealed interface Databasekeuze {

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
