package nl.keukentafel.overleg.model;

import java.time.Instant;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * One voice on one question. A voice is never changed: another one follows it, and the earlier
 * stays with the moment at which it was taken back.
 *
 * @param reden why; a bezwaar has one
 * @param vastgelegdDoor who typed it: this person, or who leads the overleg
 * @param ingetrokkenOp when it was taken back; null while it holds
 */
public record Stem(
    MedewerkerId wie,
    Stemkeuze keuze,
    @Nullable String reden,
    Instant op,
    MedewerkerId vastgelegdDoor,
    @Nullable Instant ingetrokkenOp) {

  /** Refuses a bezwaar without a reason: nobody could answer it. */
  public Stem {
    if (keuze == Stemkeuze.BEZWAAR && (reden == null || reden.isBlank())) {
      throw new IllegalArgumentException("een bezwaar heeft een reden");
    }
  }

  /** Whether this voice still holds. */
  public boolean geldt() {
    return ingetrokkenOp == null;
  }

  /** Reasons can be about a household: they stay out of logs. */
  @Override
  public String toString() {
    return "Stem[" + wie + ", " + keuze + "]";
  }
}
