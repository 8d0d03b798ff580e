package nl.keukentafel.toestemming.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A question with what became of it.
 *
 * @param antwoord null while nobody answered
 * @param teamvraag set when the team was asked to decide without consent
 */
public record Regel(Vraag vraag, @Nullable Antwoord antwoord, @Nullable Teamvraag teamvraag) {

  /** The question to the team; its id is the subject of the Teambesluit. */
  public record Teamvraag(UUID id, String reden, MedewerkerId gesteldDoor, Instant gesteldOp) {}

  /** How it stands. */
  public enum Stand {
    /** Waits for an answer. */
    OPEN,
    /** A yes that holds. */
    GELDT,
    /** A no. */
    GEWEIGERD,
    /** A yes that was taken back. */
    INGETROKKEN,
    /** A yes whose period is over. */
    VERLOPEN,
    /** Put away without an answer. */
    VERVALLEN
  }

  /** How it stands on a day. */
  public Stand stand(LocalDate dag) {
    if (antwoord == null) {
      return vraag.vervallen() ? Stand.VERVALLEN : Stand.OPEN;
    }
    if (!antwoord.ja()) {
      return Stand.GEWEIGERD;
    }
    if (antwoord.intrekking() != null) {
      return Stand.INGETROKKEN;
    }
    return vraag.looptOp(dag, antwoord.van()) ? Stand.GELDT : Stand.VERLOPEN;
  }
}
