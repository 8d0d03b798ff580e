package nl.keukentafel.ervaring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.store.ErvaringStore;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.kern.UseCase;

/** How far an invitation is, for who opens its link. Tells nothing of casus or person. */
@UseCase
public class Vragenlijst {

  private final UitnodigingStore uitnodigingen;
  private final ErvaringStore antwoorden;
  private final Clock klok;

  Vragenlijst(UitnodigingStore uitnodigingen, ErvaringStore antwoorden, Clock klok) {
    this.uitnodigingen = uitnodigingen;
    this.antwoorden = antwoorden;
    this.klok = klok;
  }

  /**
   * What the page shows.
   *
   * @param verhaal whether there is a story that can be taken back
   */
  public record Stand(Uitnodiging.Stand stand, LocalDate verlooptOp, boolean verhaal) {}

  public Optional<Stand> zie(ErvaringId id) {
    return uitnodigingen
        .find(id)
        .map(u ->
            new Stand(u.stand(LocalDate.now(klok)), u.verlooptOp(), antwoorden.heeftVerhaal(id)));
  }
}
