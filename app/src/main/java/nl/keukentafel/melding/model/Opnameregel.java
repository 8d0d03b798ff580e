package nl.keukentafel.melding.model;

import java.util.List;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Besluitregel;
import nl.keukentafel.inrichting.model.Handeling;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.inrichting.model.Uitweg;
import nl.keukentafel.inrichting.model.Weigering;

/**
 * Who may take a melding in, as the design of the team says (4-regie, Opname; 001 §3.5, §4.2.1).
 *
 * @param versie the design in force on the day of the act
 * @param besproken whether the team has talked this melding over in an overleg
 */
public record Opnameregel(InrichtingVersie versie, boolean besproken) {

  /** Whether one person may. */
  public sealed interface Oordeel {
    /** Yes, on the ground of this choice. */
    record Mag(KeuzeVerwijzing grond) implements Oordeel {}

    /** No; the refusal names the choice, who may, and the way on. */
    record MagNiet(Weigering weigering) implements Oordeel {}
  }

  /** The rule for opname in this design, with the day from which it holds. */
  public Besluitregel regel() {
    return versie.inrichting().besluitVoor(Kernbesluit.OPNAME);
  }

  /**
   * May somebody in this position take the melding in alone?
   *
   * <ul>
   *   <li><i>individueel</i>, <i>teamleider</i>: whoever the design names;
   *   <li><i>individueel na bespreking</i>: the same, once the team has talked it over;
   *   <li><i>consensus</i>, <i>stemming</i>: nobody; the team does, in an overleg.
   * </ul>
   */
  public Oordeel alleen(Hoedanigheid positie) {
    Positie plek = Positie.valueOf(positie.name());
    Antwoord antwoord =
        versie.vraag(inrichting -> inrichting.magAlleenBesluiten(plek, Kernbesluit.OPNAME));
    return switch (antwoord) {
      case Antwoord.Nee(Weigering weigering) -> new Oordeel.MagNiet(weigering);
      case Antwoord.Ja(KeuzeVerwijzing grond) ->
          moetEerstBesproken() && !besproken
              ? new Oordeel.MagNiet(
                  new Weigering(
                      new Handeling.AlleenBesluiten(plek, Kernbesluit.OPNAME),
                      grond,
                      List.of(new Uitweg.Teambesluit(regel()))))
              : new Oordeel.Mag(grond);
    };
  }

  /** Whether the team talks about a melding before anybody takes it (Leeuwarden, 001 §4.2.1). */
  public boolean moetEerstBesproken() {
    return switch (regel().wijze()) {
      case INDIVIDUEEL_NA_BESPREKING -> true;
      case INDIVIDUEEL, TEAMLEIDER, CONSENSUS, CONSENSUS_ANDERS_TEAMLEIDER, STEMMING -> false;
    };
  }

  /** Whether an overleg is the way: it decides, or it is where the team talks it over. */
  public boolean viaOverleg() {
    return regel().wijze().isGezamenlijk() || (moetEerstBesproken() && !besproken);
  }
}
