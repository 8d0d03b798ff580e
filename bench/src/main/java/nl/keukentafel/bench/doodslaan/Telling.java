package nl.keukentafel.bench.doodslaan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.keukentafel.bench.product.Database;

/** Looks, with the eyes of an administrator, which marks the database holds. */
final class Telling {

  private static final String MERK = "'merk-[a-z0-9]+-[0-9]+-[0-9]+'";

  private static final String ZOEK =
      """
      select substring(formulier from %1$s) merk from aanmelding.concept where formulier like ?
      union all
      select substring(tekst from %1$s) from casus.journaal where tekst like ?
      union all
      select substring(tekst from %1$s) from melding.melding where tekst like ?
      """
          .formatted(MERK);

  private final Database database;
  private final String loop;

  Telling(Database database, String loop) {
    this.database = database;
    this.loop = loop;
  }

  /** How often each mark of this run is there. */
  Map<Merk, Integer> alle() throws SQLException {
    return zoek("%merk-" + loop + "-%");
  }

  /** The same for the marks that were made after this many blows. */
  Map<Merk, Integer> van(int slag) throws SQLException {
    return zoek("%merk-" + loop + "-" + slag + "-%");
  }

  private Map<Merk, Integer> zoek(String patroon) throws SQLException {
    Map<Merk, Integer> gevonden = new HashMap<>();
    try (Connection verbinding = database.beheerder();
        PreparedStatement vraag = verbinding.prepareStatement(ZOEK)) {
      for (int i = 1; i <= 3; i++) {
        vraag.setString(i, patroon);
      }
      try (ResultSet rijen = vraag.executeQuery()) {
        while (rijen.next()) {
          gevonden.merge(Merk.van(rijen.getString(1)), 1, Integer::sum);
        }
      }
    }
    return gevonden;
  }
}
