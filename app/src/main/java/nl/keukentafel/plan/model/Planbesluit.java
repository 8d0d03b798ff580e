package nl.keukentafel.plan.model;

import java.util.Optional;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;

/**
 * Who decides that a plan may be proposed to the household: the worker alone, the teamleider, or
 * the team in an overleg (001 §3.5, §4.2.5). One person never produces a decision of the team.
 */
public final class Planbesluit {

  private Planbesluit() {}

  /**
   * Why this person may not bring the plan to agreement; empty when that may.
   *
   * @param positie in the leading team; empty for somebody who is in no team
   * @param teambesluit whether the team decided in favour of this version
   */
  public static Optional<Weigering> weigering(
      Optional<Positie> positie, boolean teambesluit, InrichtingVersie versie) {
    if (versie.inrichting().besluitVoor(Kernbesluit.PLAN).wijze().isGezamenlijk() && teambesluit) {
      return Optional.empty();
    }
    Antwoord antwoord =
        versie.vraag(i -> i.magAlleenBesluiten(positie.orElse(Positie.TEAMLID), Kernbesluit.PLAN));
    return switch (antwoord) {
      case Antwoord.Ja ja -> Optional.empty();
      case Antwoord.Nee(Weigering weigering) -> Optional.of(weigering);
    };
  }

  /** Whether the team must decide in an overleg. */
  public static boolean vraagtTeambesluit(InrichtingVersie versie) {
    return versie.inrichting().besluitVoor(Kernbesluit.PLAN).wijze().isGezamenlijk();
  }
}
