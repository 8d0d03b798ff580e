package nl.keukentafel.ervaring.usecase;

import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.store.ErvaringStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Who told a story takes it back, with the same link and at any time; then it is gone. */
@UseCase
public class TrekVerhaalIn {

  private final ErvaringStore antwoorden;
  private final Verwerkingenlogboek logboek;

  TrekVerhaalIn(ErvaringStore antwoorden, Verwerkingenlogboek logboek) {
    this.antwoorden = antwoorden;
    this.logboek = logboek;
  }

  /** False when there was no story any more. */
  public boolean trekIn(ErvaringId id) {
    logboek.schrijf(
        Verwerking.van(
            Handeling.VERWIJDEREN,
            "ervaring.intrekken",
            "ervaring",
            id.waarde(),
            "AVG art. 7 lid 3"));
    return antwoorden.verwijderVerhaal(id);
  }
}
