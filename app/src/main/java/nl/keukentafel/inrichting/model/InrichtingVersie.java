package nl.keukentafel.inrichting.model;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * A design as it holds for a team from a day on. Versions are never overwritten: an act is judged
 * by the one in force that day, and an agreement keeps the one it was made under (1-domein, Team).
 *
 * @param versie the number of this version, from 1
 * @param geldigVanaf the first day on which it holds
 * @param inrichting the design
 */
public record InrichtingVersie(int versie, LocalDate geldigVanaf, Teaminrichting inrichting) {

  /** Refuses a number below 1. */
  public InrichtingVersie {
    if (versie < 1) {
      throw new IllegalArgumentException("Versions count from 1, not " + versie + ".");
    }
  }

  /**
   * Asks the design, and fills in from which day the quoted choice holds: {@code versie.vraag(i ->
   * i.mag(positie, bevoegdheid))}.
   */
  public Antwoord vraag(Function<Teaminrichting, Antwoord> vraag) {
    return vraag.apply(inrichting).gedateerd(geldigVanaf);
  }

  /** Whether this version holds on this day, as far as its first day tells. */
  public boolean isBegonnenOp(LocalDate dag) {
    return !dag.isBefore(geldigVanaf);
  }
}
