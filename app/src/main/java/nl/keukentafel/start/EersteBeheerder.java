package nl.keukentafel.start;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the one account with which a real gemeente begins: an administrator, whose password is
 * shown once on the console and must be changed at the first sign-in. Only on an external database
 * where nobody has an account yet; the embedded default begins with the example.
 */
@Component
class EersteBeheerder implements SmartInitializingSingleton {

  static final String AANMELDNAAM = "beheerder";

  /** One start at a time looks whether there is an account. */
  private static final long SLOT = 0x62656865657264L;

  private final Database database;
  private final String gemeente;

  EersteBeheerder(
      Database database, @Value("${keukentafel.gemeente:Onze gemeente}") String gemeente) {
    this.database = database;
    this.gemeente = gemeente;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (database.isIngebouwd()) {
      return;
    }
    try (Connection verbinding = database.bron().getConnection()) {
      verbinding.setAutoCommit(false);
      try {
        String wachtwoord = nieuwWachtwoord();
        boolean gemaakt = maakZoNodig(verbinding, wachtwoord);
        verbinding.commit();
        if (gemaakt) {
          System.out.println();
          System.out.println("Er was nog geen account. Log één keer in met deze gegevens:");
          System.out.println("  naam        " + AANMELDNAAM);
          System.out.println("  wachtwoord  " + wachtwoord);
          System.out.println("Kies daarna een eigen wachtwoord. Dit staat nergens anders.");
        }
      } catch (SQLException | RuntimeException fout) {
        verbinding.rollback();
        throw fout;
      }
    } catch (SQLException fout) {
      throw new Startfout("Het eerste account is niet te maken: " + fout.getMessage(), fout);
    }
  }

  private boolean maakZoNodig(Connection verbinding, String wachtwoord) throws SQLException {
    try (Statement vraag = verbinding.createStatement()) {
      vraag.execute("select pg_advisory_xact_lock(" + SLOT + ")");
      try (ResultSet rij = vraag.executeQuery("select aanmelding.heeft_accounts()")) {
        rij.next();
        if (rij.getBoolean(1)) {
          return false;
        }
      }
    }
    UUID account = UUID.randomUUID();
    UUID tenant = UUID.randomUUID();
    String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(wachtwoord);
    voerUit(
        verbinding,
        "select set_config('app.gemeente', ?, true), set_config('app.account', ?, true)",
        tenant.toString(),
        account.toString());
    voerUit(verbinding, "insert into kern.gemeente (id, naam) values (?, ?)", tenant, gemeente);
    voerUit(
        verbinding,
        "insert into aanmelding.account (id, aanmeldnaam, wachtwoord, moet_wijzigen) values (?, ?, ?, true)",
        account,
        AANMELDNAAM,
        hash);
    voerUit(
        verbinding,
        "insert into team.medewerker (gemeente, account, voornaam, achternaam, rollen)"
            + " values (?, ?, 'Eerste', 'Beheerder', array['beheerder', 'functioneel_beheerder'])",
        tenant,
        account);
    return true;
  }

  private static void voerUit(Connection verbinding, String sql, Object... waarden)
      throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      for (int plek = 0; plek < waarden.length; plek++) {
        opdracht.setObject(plek + 1, waarden[plek]);
      }
      opdracht.execute();
    }
  }

  private static String nieuwWachtwoord() {
    byte[] bytes = new byte[15];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}
