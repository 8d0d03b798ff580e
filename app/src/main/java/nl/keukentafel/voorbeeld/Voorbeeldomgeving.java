package nl.keukentafel.voorbeeld;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import nl.keukentafel.kern.Bsnkluis;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example gemeenten of the embedded default: made once, at the first start, when nobody can
 * sign in yet.
 */
public final class Voorbeeldomgeving {

  /** The password of all accounts of the example. */
  public static final String WACHTWOORD = "keukentafel";

  private static final List<String> GEMEENTEN = List.of("lindewaard", "vlietveen");
  static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
  private static final long ZAAD = 2014;

  /** Of the thousands of advisory locks, the one that lets one start at a time make the example. */
  private static final long SLOT = 0x6b65756b656eL;

  private Voorbeeldomgeving() {}

  /**
   * Makes the example when the database has no account; all of it or nothing.
   *
   * @return whether it was made now
   */
  public static boolean maakZoNodig(DataSource bron, Clock klok, Bsnkluis kluis)
      throws SQLException {
    try (Connection verbinding = bron.getConnection()) {
      boolean autoCommit = verbinding.getAutoCommit();
      verbinding.setAutoCommit(false);
      try {
        boolean gemaakt = maak(verbinding, klok, kluis);
        verbinding.commit();
        return gemaakt;
      } catch (SQLException | RuntimeException fout) {
        verbinding.rollback();
        throw fout;
      } finally {
        verbinding.setAutoCommit(autoCommit);
      }
    }
  }

  private static boolean maak(Connection verbinding, Clock klok, Bsnkluis kluis)
      throws SQLException {
    if (heeftAccounts(verbinding)) {
      return false;
    }
    LocalDateTime nu = LocalDateTime.ofInstant(klok.instant(), Lader.ZONE);
    String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(WACHTWOORD);
    Lader lader = new Lader(verbinding);
    long zaad = ZAAD;
    for (String naam : GEMEENTEN) {
      Voorbeeldbestand bestand =
          JSON.readValue(Bestanden.tekst(naam + ".json"), Voorbeeldbestand.class);
      Voorbeeldgemeente.schrijf(verbinding, lader, bestand, nu, zaad++, hash, kluis);
    }
    return true;
  }

  private static boolean heeftAccounts(Connection verbinding) throws SQLException {
    try (Statement vraag = verbinding.createStatement()) {
      vraag.execute("select pg_advisory_xact_lock(" + SLOT + ")");
      try (ResultSet rij = vraag.executeQuery("select aanmelding.heeft_accounts()")) {
        rij.next();
        return rij.getBoolean(1);
      }
    }
  }
}
