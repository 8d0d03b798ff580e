package nl.keukentafel.casus.model;

import java.util.Optional;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;

/** Who may give the regie to whom: the inrichting says so (1-domein: Regie; 001 §4.2.1). */
public final class Regieregel {

  private Regieregel() {}

  /**
   * What keeps somebody from giving the regie in this form; empty when nothing does. The household
   * may always have its own regie back. What a law or a judge lays down (a maatregel) no design can
   * refuse.
   */
  public static Optional<Weigering> bezwaar(
      InrichtingVersie versie, Positie positie, Regievorm vorm, boolean bijWet) {
    return switch (vorm) {
      case TEAMLID -> nee(versie, Regiehouder.CASUSHOUDER);
      case TEAM -> nee(versie, Regiehouder.TEAM);
      case ORGANISATIE ->
          bijWet
              ? Optional.empty()
              : nee(versie, Regiehouder.INGESCHAKELDE_ORGANISATIE)
                  .or(() ->
                      nee(
                          versie.vraag(
                              i -> i.magAlleenBesluiten(positie, Kernbesluit.INSCHAKELEN))));
      case HUISHOUDEN -> Optional.empty();
    };
  }

  private static Optional<Weigering> nee(InrichtingVersie versie, Regiehouder houder) {
    return nee(versie.vraag(i -> i.magRegieHouden(houder)));
  }

  private static Optional<Weigering> nee(Antwoord antwoord) {
    return switch (antwoord) {
      case Antwoord.Ja _ -> Optional.empty();
      case Antwoord.Nee(Weigering weigering) -> Optional.of(weigering);
    };
  }
}
