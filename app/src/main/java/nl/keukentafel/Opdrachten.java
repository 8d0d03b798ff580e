package nl.keukentafel;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.util.Objects;
import nl.keukentafel.start.BackUp;
import nl.keukentafel.start.Herstel;
import nl.keukentafel.start.Opdrachtfout;
import nl.keukentafel.start.Startfout;
import nl.keukentafel.voorbeeld.Genereer;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands beside the web application; they do not start Spring. Exit codes: 0 done, 1 it could
 * not be done, 2 wrongly asked, 130 interrupted.
 */
@Command(
    name = "keukentafel",
    description = "Keukentafel: één huishouden, één plan, één regisseur.",
    synopsisHeading = "Gebruik: ",
    synopsisSubcommandLabel = "OPDRACHT",
    commandListHeading = "%nOpdrachten:%n",
    footer = {"", "Zonder opdracht start het programma met zijn schermen."},
    subcommands = {HelpCommand.class, Genereer.class, BackUp.class, Herstel.class})
final class Opdrachten {

  private Opdrachten() {}

  /** Carries out one command and returns its exit code. */
  static int voerUit(String... args) {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger logger) {
      logger.setLevel(Level.WARN);
    }
    return maak().execute(args);
  }

  static CommandLine maak() {
    CommandLine regel = new CommandLine(new Opdrachten());
    Objects.requireNonNull(regel.getSubcommands().get("help"))
        .getCommandSpec()
        .usageMessage()
        .header("Uitleg over een opdracht.")
        .description("");
    regel.setParameterExceptionHandler(Opdrachten::verkeerdGevraagd);
    regel.setExecutionExceptionHandler((fout, opdracht, lezing) -> {
      PrintWriter uit = opdracht.getErr();
      if (fout instanceof Startfout) {
        uit.println(fout.getMessage());
        return 1;
      }
      uit.println("Er ging iets mis dat niet had mogen gebeuren:");
      fout.printStackTrace(uit);
      return 1;
    });
    return regel;
  }

  private static int verkeerdGevraagd(ParameterException fout, String[] args) {
    CommandLine regel = fout.getCommandLine();
    PrintWriter uit = regel.getErr();
    uit.println(uitleg(fout));
    uit.println();
    regel.usage(uit);
    return 2;
  }

  private static String uitleg(ParameterException fout) {
    return switch (fout) {
      case UnmatchedArgumentException onbekend ->
          "Onbekend: " + String.join(" ", onbekend.getUnmatched());
      case MissingParameterException ontbreekt ->
          "Er ontbreekt een waarde: "
              + String.join(", ", ontbreekt.getMissing().stream().map(Opdrachten::naam).toList());
      case OverwrittenOptionException dubbel ->
          naam(dubbel.getOverwritten()) + " staat er meer dan eens.";
      case Opdrachtfout eigen -> String.valueOf(eigen.getMessage());
      default ->
          fout.getArgSpec() == null
              ? "Kies een opdracht."
              : "De waarde '"
                  + fout.getValue()
                  + "' past niet bij "
                  + naam(fout.getArgSpec())
                  + "; geef een heel getal.";
    };
  }

  private static String naam(ArgSpec wat) {
    return wat instanceof OptionSpec optie ? optie.longestName() : wat.paramLabel();
  }
}
