package nl.keukentafel.melding.model;

import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * All that a partner sees of its own melding: received, picked up by which team, closed — never the
 * casus, nor what the household said (4-regie, Toegang and triage).
 */
public sealed interface Partnerstand {

  /** It came in. */
  record Ontvangen() implements Partnerstand {}

  /** A team has it. */
  record Opgepakt(TeamId team) implements Partnerstand {}

  /** Done. */
  record Afgesloten() implements Partnerstand {}

  /**
   * What may be told of this melding. Once the work it led to has ended it stays closed: that a
   * casus began again is nothing for who told of it before.
   */
  static Partnerstand van(Melding melding) {
    TeamId team = melding.team();
    return switch (melding.stand()) {
      case Stand.Ontvangen _, Stand.WalEnSchip _ -> new Ontvangen();
      case Stand.WachtOpOpname _, Stand.WachtOpTeambesluit _, Stand.NieuwePoging _ ->
          opgepakt(team);
      case Stand.Afgehandeld klaar ->
          klaar.uitkomst().inCasus() == null || melding.werkGesloten() != null
              ? new Afgesloten()
              : opgepakt(team);
    };
  }

  private static Partnerstand opgepakt(@Nullable TeamId team) {
    return team == null ? new Ontvangen() : new Opgepakt(team);
  }

  /** The code in the API and of the text on screen. */
  default String code() {
    return switch (this) {
      case Ontvangen _ -> "ontvangen";
      case Opgepakt _ -> "opgepakt";
      case Afgesloten _ -> "afgesloten";
    };
  }
}
