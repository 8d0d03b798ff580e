package nl.keukentafel.start;

import nl.keukentafel.postgres.PostgresStartFout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says on the console in Dutch why the product does not start, without a stack trace. Named in
 * {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Startuitleg implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      String uitleg =
          switch (oorzaak) {
            case Startfout startfout -> startfout.getMessage();
            case PostgresStartFout postgres -> postgres.getMessage();
            case PortInUseException poort ->
                "Poort "
                    + poort.getPort()
                    + " is al in gebruik. Stop het andere programma, of kies een andere poort met"
                    + " --poort.";
            default -> null;
          };
      if (uitleg != null) {
        return new FailureAnalysis(uitleg, null, oorzaak);
      }
    }
    return null;
  }

  /** Prints what {@link Startuitleg} made of it. */
  static final class Melder implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis uitleg) {
      System.err.println();
      System.err.println("Keukentafel kan niet starten.");
      System.err.println(uitleg.getDescription());
      if (uitleg.getAction() != null) {
        System.err.println(uitleg.getAction());
      }
    }
  }
}
