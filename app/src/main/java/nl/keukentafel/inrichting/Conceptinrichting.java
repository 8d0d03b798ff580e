package nl.keukentafel.inrichting;

import java.time.Instant;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.kern.TeamId;

/**
 * A next version in the making. It may still contradict itself; only what can hold together becomes
 * a version.
 *
 * @param na the version it was made from; 0 for the first
 * @param herkomst key of the shipped design that was copied; empty when it began as version {@code
 *     na}
 * @param bewaardOp when it was kept last
 */
public record Conceptinrichting(
    TeamId team, int na, String herkomst, Keuzes keuzes, Instant bewaardOp) {

  /** The same concept with other choices. */
  public Conceptinrichting met(Keuzes andere) {
    return new Conceptinrichting(team, na, herkomst, andere, bewaardOp);
  }

  /** The same concept, gone on from a newer version. */
  public Conceptinrichting na(int versie, Keuzes samen) {
    return new Conceptinrichting(team, versie, herkomst, samen, bewaardOp);
  }
}
