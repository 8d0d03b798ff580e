package nl.keukentafel.casus.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;

/**
 * Somebody holds a casus for another for some time; afterwards it goes back.
 *
 * @param tot the last day, included
 * @param begonnen whether the casus has gone over
 */
public record Waarneming(
    UUID id,
    CasusId casus,
    MedewerkerId voor,
    MedewerkerId door,
    LocalDate van,
    LocalDate tot,
    String reden,
    MedewerkerId gegevenDoor,
    boolean begonnen) {

  /** Refuses an end before the beginning, and somebody who stands in for himself. */
  public Waarneming {
    if (tot.isBefore(van) || voor.equals(door)) {
      throw new IllegalArgumentException("een waarneming is van iemand anders en eindigt later");
    }
  }
}
