package nl.keukentafel.toestemming.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question; never changed, only withdrawn.
 *
 * @param van first day on which a yes holds
 * @param bron law that says who may answer
 * @param aanwezigen who were there, in words; may be empty
 */
public record Antwoord(
    UUID id,
    boolean ja,
    Vorm vorm,
    LocalDate van,
    Gevers gevers,
    String bron,
    String aanwezigen,
    MedewerkerId vastgelegdDoor,
    Instant vastgelegdOp,
    @Nullable Intrekking intrekking) {

  /** A yes that was taken back; what was shared before stays shared (AVG art. 7 lid 3). */
  public record Intrekking(
      PersoonId door, @Nullable String reden, MedewerkerId vastgelegdDoor, Instant op) {}
}
