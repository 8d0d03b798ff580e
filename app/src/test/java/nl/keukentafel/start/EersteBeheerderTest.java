package nl.keukentafel.start;

import static nl.keukentafel.database.sql.aanmelding.Tables.ACCOUNT;
import static nl.keukentafel.database.sql.kern.Tables.GEMEENTE;
import static nl.keukentafel.database.sql.team.Tables.MEDEWERKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.database.Databaserollen;
import nl.keukentafel.toets.MetDatabase;
import nl.keukentafel.toets.Toetsdatabase;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The first start on a PostgreSQL of the gemeente itself: nobody can sign in yet, so one may. */
@MetDatabase
final class EersteBeheerderTest {

  private static final Pattern WACHTWOORD = Pattern.compile("wachtwoord\\s+(\\S+)");

  private final Toetsdatabase gegevens;

  EersteBeheerderTest(Toetsdatabase gegevens) {
    this.gegevens = gegevens;
  }

  private Database extern() {
    String wachtwoord = gegevens.wachtwoord();
    return Database.open(
        new Databasekeuze.Extern(
            gegevens.url(),
            Databaserollen.EIGENAAR,
            wachtwoord,
            Databaserollen.APPLICATIE,
            wachtwoord),
        4);
  }

  @Test
  void de_eerste_start_maakt_een_beheerder_ook_als_er_twee_tegelijk_zijn() throws Exception {
    try (Database database = extern();
        ExecutorService tegelijk = Executors.newFixedThreadPool(2)) {
      String eerste =
          scherm(() -> {
            for (var klaar :
                tegelijk.invokeAll(List.of(() -> start(database), () -> start(database)))) {
              klaar.get();
            }
            return true;
          });
      Matcher wachtwoord = WACHTWOORD.matcher(eerste);
      assertThat(wachtwoord.find()).as(eerste).isTrue();
      String gemaakt = wachtwoord.group(1);
      assertThat(wachtwoord.find()).as("één van beide toont een wachtwoord").isFalse();
      assertThat(scherm(() -> start(database))).as("een volgende start zegt niets").isEmpty();

      gegevens.<Object>alsBeheerder(sql -> {
        var account = sql.selectFrom(ACCOUNT).fetchSingle();
        assertThat(account.getAanmeldnaam()).isEqualTo("beheerder");
        assertThat(account.getMoetWijzigen()).as("moet eerst een eigen wachtwoord kiezen").isTrue();
        assertThat(account.getVoorbeeld()).isFalse();
        assertThat(account.getWachtwoord()).doesNotContain(gemaakt);
        assertThat(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()
                    .matches(gemaakt, account.getWachtwoord()))
            .isTrue();
        var gemeente = sql.selectFrom(GEMEENTE).fetchSingle();
        assertThat(gemeente.getNaam()).isEqualTo("Rietbeek");
        assertThat(gemeente.getVoorbeeld()).isFalse();
        assertThat(Objects.requireNonNull(sql.selectFrom(MEDEWERKER).fetchSingle().getRollen()))
            .containsExactlyInAnyOrder("beheerder", "functioneel_beheerder");
        return account;
      });
    }
  }

  private static boolean start(Database database) {
    new EersteBeheerder(database, "Rietbeek").afterSingletonsInstantiated();
    return true;
  }

  /** What came on the screen of who starts the product. */
  private static String scherm(Callable<Boolean> werk) throws Exception {
    PrintStream was = System.out;
    ByteArrayOutputStream vangt = new ByteArrayOutputStream();
    System.setOut(new PrintStream(vangt, true, StandardCharsets.UTF_8));
    try {
      werk.call();
    } finally {
      System.setOut(was);
    }
    return vangt.toString(StandardCharsets.UTF_8);
  }
}
