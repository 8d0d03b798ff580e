package nl.keukentafel.overleg.model;

import java.util.Set;
import nl.keukentafel.inrichting.Positie;

/** What the rules make of who is present and what they said. */
public sealed interface Oordeel {

  /** The team has decided; it only has to be recorded. */
  record TeamBesliste(boolean aangenomen) implements Oordeel {}

  /** The team cannot decide yet. */
  record KanNogNiet(Belemmering belemmering) implements Oordeel {}

  /**
   * One person decides, with a reason, having heard the others.
   *
   * @param posities who may
   * @param naGeenConsensus whether the team tried first and did not agree
   */
  record EenBeslist(Set<Positie> posities, boolean naGeenConsensus) implements Oordeel {
    /** Keeps its own copy. */
    public EenBeslist {
      posities = Set.copyOf(posities);
    }
  }
}
