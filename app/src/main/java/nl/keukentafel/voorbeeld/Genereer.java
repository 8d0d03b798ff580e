package nl.keukentafel.voorbeeld;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.start.Bsnsleutels;
import nl.keukentafel.start.Database;
import nl.keukentafel.start.Databasekeuze;
import nl.keukentafel.start.Opdrachtfout;
import nl.keukentafel.start.Startfout;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes fictitious gemeenten of any size, to try out and to measure with. */
@Command(
    name = "genereer",
    description =
        "Maak gemeenten met verzonnen gegevens. Bestaande gegevens blijven zoals zij zijn.",
    synopsisHeading = "Gebruik: ",
    optionListHeading = "%nOpties:%n",
    sortOptions = false,
    footer = {
      "",
      "Dezelfde opdracht op dezelfde dag maakt dezelfde gegevens. Wat er al is, wordt"
          + " overgeslagen:",
      "na Ctrl-C gaat dezelfde opdracht verder bij de eerste gemeente die nog niet af was."
    })
public final class Genereer implements Callable<Integer> {

  private static final int MEESTE_HUISHOUDENS = 20_000_000;
  private static final int MEESTE_GEMEENTEN = 1_000;

  @Spec private CommandSpec opdracht = CommandSpec.create();

  @Option(
      names = "--huishoudens",
      paramLabel = "N",
      description = "hoeveel huishoudens, over alle gemeenten samen (1000)")
  private int huishoudens = 1_000;

  @Option(
      names = "--gemeenten",
      paramLabel = "M",
      description = "over hoeveel gemeenten, een paar grote en veel kleine (1)")
  private int gemeenten = 1;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "getal dat bepaalt wat er gemaakt wordt (1)")
  private long seed = 1;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "map met gegevens van de ingebouwde database (data)")
  private Path map = Path.of(System.getProperty("keukentafel.map", "data"));

  @Option(names = "--help", usageHelp = true, description = "deze uitleg")
  private boolean hulp;

  @Override
  public Integer call() throws SQLException {
    controleer();
    PrintWriter uit = opdracht.commandLine().getOut();
    Afbreking afbreking = Afbreking.luister();
    try (Database database = Database.open(Databasekeuze.uitOmgeving(System.getenv(), map), 2)) {
      return maak(database, uit, afbreking);
    } catch (Afbreking.Onderbroken onderbroken) {
      uit.println();
      uit.println("Onderbroken. De gemeente waaraan gewerkt werd, is niet bewaard.");
      uit.flush();
      return 130;
    } finally {
      afbreking.klaar();
    }
  }

  private void controleer() {
    if (gemeenten < 1 || gemeenten > MEESTE_GEMEENTEN) {
      throw new Opdrachtfout(
          opdracht.commandLine(),
          "--gemeenten is een getal van 1 tot en met " + MEESTE_GEMEENTEN + ".");
    }
    int minste = gemeenten * Gemeenteplan.MINSTE_HUISHOUDENS;
    if (huishoudens < minste || huishoudens > MEESTE_HUISHOUDENS) {
      throw new Opdrachtfout(
          opdracht.commandLine(),
          "--huishoudens is hier een getal van "
              + minste
              + " ("
              + Gemeenteplan.MINSTE_HUISHOUDENS
              + " per gemeente) tot en met "
              + MEESTE_HUISHOUDENS
              + ".");
    }
    if (seed < 0) {
      throw new Opdrachtfout(opdracht.commandLine(), "--seed is een getal van 0 of hoger.");
    }
  }

  private int maak(Database database, PrintWriter uit, Afbreking afbreking) throws SQLException {
    String wachtwoord = database.isIngebouwd() ? Voorbeeldomgeving.WACHTWOORD : nieuwWachtwoord();
    String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(wachtwoord);
    LocalDateTime nu = LocalDateTime.ofInstant(Clock.systemUTC().instant(), Lader.ZONE).withNano(0);
    Bsnkluis kluis = Bsnsleutels.uitOmgeving(System.getenv(), map);
    Voortgang voortgang = new Voortgang(uit, huishoudens);
    boolean gemaakt = false;
    for (Gemeenteplan plan : Gemeenteplan.verdeel(huishoudens, gemeenten, seed)) {
      try (Connection verbinding = database.bron().getConnection()) {
        verbinding.setAutoCommit(false);
        Generator generator = new Generator(verbinding, nu, kluis);
        if (generator.bestaat(plan)) {
          voortgang.overgeslagen(plan);
          verbinding.rollback();
          continue;
        }
        Map<String, String> namen =
            generator.maak(
                plan,
                hash,
                database.isIngebouwd() && !gemaakt,
                aantal -> {
                  afbreking.controleer();
                  voortgang.huishouden(plan, aantal);
                });
        verbinding.commit();
        gemaakt = true;
        voortgang.klaar(plan);
        toon(uit, plan, namen, wachtwoord);
      } catch (SQLException fout) {
        throw new Startfout(
            "De gemeente " + plan.naam() + " is niet gemaakt: " + fout.getMessage(), fout);
      }
    }
    if (gemaakt) {
      analyseer(database);
    }
    voortgang.einde();
    return 0;
  }

  private static String nieuwWachtwoord() {
    byte[] bytes = new byte[15];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  /** Tells the planner what is there now; only the owner of the tables may. */
  private static void analyseer(Database database) throws SQLException {
    try (Connection verbinding = database.alsEigenaar();
        Statement statement = verbinding.createStatement()) {
      for (Tabel tabel : Tabel.values()) {
        statement.execute("analyze " + tabel.naam());
      }
    }
  }

  private static void toon(
      PrintWriter uit, Gemeenteplan plan, Map<String, String> namen, String wachtwoord) {
    uit.printf(
        "Gemeente %s: %d huishoudens, %d teams, %d open casussen. Inloggen met wachtwoord %s:%n",
        plan.naam(), plan.huishoudens(), plan.teams(), plan.open(), wachtwoord);
    for (String rol : List.copyOf(namen.keySet())) {
      uit.printf(
          "  %-22s %s%s%n",
          rol.replace('_', ' '),
          namen.get(rol),
          rol.equals("teamlid") ? " (team met " + plan.meetteam() + " casussen)" : "");
    }
    uit.flush();
  }
}
