package nl.keukentafel.casus.model;

import java.util.Optional;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;

/** Who may say which teamlid takes a casus: the inrichting says so (4-regie; 001 §5.5). */
public final class Verdelingsrecht {

  private Verdelingsrecht() {}

  /**
   * What keeps somebody in this position from sharing out; empty when nothing does.
   *
   * @param teamBesloot whether the team decided on this casus in an overleg
   */
  public static Optional<Weigering> bezwaar(
      InrichtingVersie versie, Positie positie, boolean teamBesloot) {
    if (versie.inrichting().wieWijstToe().contains(positie)) {
      return Optional.empty();
    }
    if (vraagtTeambesluit(versie)) {
      return teamBesloot
          ? Optional.empty()
          : weigering(
              versie.vraag(
                  inrichting -> inrichting.magAlleenBesluiten(positie, Kernbesluit.VERDELING)));
    }
    // Whoever has the power to divide the caseload may always do so: that is what it is (001 §3.3).
    Optional<Weigering> bevoegdheid =
        weigering(
            versie.vraag(inrichting -> inrichting.mag(positie, Bevoegdheid.CASELOAD_VERDELEN)));
    return bevoegdheid.isEmpty()
        ? bevoegdheid
        : weigering(
                versie.vraag(
                    inrichting -> inrichting.magAlleenBesluiten(positie, Kernbesluit.VERDELING)))
            .or(() -> bevoegdheid);
  }

  /** Whether only the team together shares out. */
  public static boolean vraagtTeambesluit(InrichtingVersie versie) {
    return versie.inrichting().besluitVoor(Kernbesluit.VERDELING).wijze().isGezamenlijk();
  }

  private static Optional<Weigering> weigering(Antwoord antwoord) {
    return switch (antwoord) {
      case Antwoord.Ja ja -> Optional.empty();
      case Antwoord.Nee(Weigering weigering) -> Optional.of(weigering);
    };
  }
}
