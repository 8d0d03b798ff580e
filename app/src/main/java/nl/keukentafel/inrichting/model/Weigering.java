package nl.keukentafel.inrichting.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A refusal that helps: what is refused, which choice refuses it, and who may do it instead. A
 * value, so that it can stand on a screen, in an API answer and in the count of refusals alike.
 *
 * @param handeling what is refused
 * @param keuze the choice behind it
 * @param uitwegen what can be done instead; never empty
 */
public record Weigering(Handeling handeling, KeuzeVerwijzing keuze, List<Uitweg> uitwegen) {

  /** Refuses a dead end: every refusal names a way out. */
  public Weigering {
    uitwegen = List.copyOf(uitwegen);
    if (uitwegen.isEmpty()) {
      throw new IllegalArgumentException("A refusal names who may do it instead: " + handeling);
    }
  }

  /** The same refusal with the day from which the quoted choices hold. */
  Weigering gedateerd(LocalDate vanaf) {
    return new Weigering(
        handeling,
        keuze.gedateerd(vanaf),
        uitwegen.stream().map(uitweg -> uitweg.gedateerd(vanaf)).toList());
  }

  /** What is refused, in one sentence. */
  public Bericht wat() {
    return handeling.bericht();
  }

  /** Why: the choice behind it. */
  public Bericht waarom() {
    return keuze.bericht();
  }

  /** Who may do it instead, a sentence for each way out. */
  public List<Bericht> wieWel() {
    return uitwegen.stream().map(Uitweg::bericht).toList();
  }
}
