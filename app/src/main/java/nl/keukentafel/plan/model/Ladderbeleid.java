package nl.keukentafel.plan.model;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.inrichting.model.Opschaalopdracht;
import nl.keukentafel.inrichting.model.Prikkels;

/**
 * Stepped care asks a reason when an actie skips a rung at which nobody looked yet (001 §3.7;
 * 1-domein: Actie).
 */
public final class Ladderbeleid {

  private Ladderbeleid() {}

  /**
   * A reason that is asked.
   *
   * @param overgeslagen the open rungs below the actie, the lightest first
   * @param keuze the choice of the inrichting that asks it
   */
  public record Redenvraag(List<Trede> overgeslagen, KeuzeVerwijzing keuze) {
    /** Keeps its own copy. */
    public Redenvraag {
      overgeslagen = List.copyOf(overgeslagen);
    }
  }

  /** Whether a reason is asked for an actie on this rung; empty when none is. */
  public static Optional<Redenvraag> reden(Ladder ladder, Trede trede, InrichtingVersie versie) {
    List<Trede> overgeslagen = ladder.overgeslagen(trede);
    boolean stepped =
        versie.inrichting().keuze(Prikkels.OPSCHAALOPDRACHT).waarde()
            == Opschaalopdracht.STEPPED_CARE;
    return stepped && !overgeslagen.isEmpty()
        ? Optional.of(
            new Redenvraag(
                overgeslagen,
                versie
                    .inrichting()
                    .keuzes()
                    .verwijzing(Prikkels.OPSCHAALOPDRACHT)
                    .gedateerd(versie.geldigVanaf())))
        : Optional.empty();
  }
}
