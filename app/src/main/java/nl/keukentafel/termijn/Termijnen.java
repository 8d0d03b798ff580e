package nl.keukentafel.termijn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Door of the termijn room: keeps clocks for anybody who registers one. */
@Service
public class Termijnen {

  /** A clock of a subject, with how it stands today. */
  public record Lopend(UUID id, String voorSoort, UUID voor, Klok klok, Klokstand stand) {}

  /** Starts clocks of these kinds for a subject; a kind that runs already is left alone. */
  public void start(Collection<String> soorten, String voorSoort, UUID voor, LocalDate dag) {
    throw new UnsupportedOperationException();
  }

  /** The clocks of these subjects, what breaks first on top; done ones are left out. */
  public Map<UUID, List<Lopend>> van(Collection<UUID> onderwerpen, LocalDate vandaag) {
    throw new UnsupportedOperationException();
  }

  /** Marks a clock as met. */
  public void rondAf(String soort, UUID voor, LocalDate dag) {
    throw new UnsupportedOperationException();
  }

  /** Moves clocks to another subject, e.g. from a melding to the casus it became. */
  public void verhuis(UUID van, String naarSoort, UUID naar) {
    throw new UnsupportedOperationException();
  }
}
