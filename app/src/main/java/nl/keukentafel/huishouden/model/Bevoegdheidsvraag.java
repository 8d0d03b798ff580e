package nl.keukentafel.huishouden.model;

import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.kern.Wet;

/**
 * The facts that decide who may act for a person.
 *
 * @param wet law of the matter
 * @param handeling act
 * @param leeftijd age on that day, possibly a range
 * @param wilsbekwaam whether the person can weigh this matter, as a named worker judged
 * @param vertegenwoordigingen all that are recorded for the person; those not running are ignored
 * @param dag day of the act
 */
public record Bevoegdheidsvraag(
    Wet wet,
    Handeling handeling,
    Leeftijd leeftijd,
    boolean wilsbekwaam,
    List<Vertegenwoordiging> vertegenwoordigingen,
    LocalDate dag) {

  /** Keeps its own copy. */
  public Bevoegdheidsvraag {
    vertegenwoordigingen = List.copyOf(vertegenwoordigingen);
  }
}
