package nl.keukentafel.inrichting.model;

import java.time.LocalDate;

/** What a design answers: yes on the ground of a choice, or no with what stands behind it. */
public sealed interface Antwoord {

  /** It is permitted, on the ground of this choice. */
  record Ja(KeuzeVerwijzing grond) implements Antwoord {}

  /** It is refused. */
  record Nee(Weigering weigering) implements Antwoord {}

  /** Whether it is permitted. */
  default boolean isJa() {
    return this instanceof Ja;
  }

  /** The same answer with the day from which the quoted choices hold. */
  default Antwoord gedateerd(LocalDate vanaf) {
    return switch (this) {
      case Ja(KeuzeVerwijzing grond) -> new Ja(grond.gedateerd(vanaf));
      case Nee(Weigering weigering) -> new Nee(weigering.gedateerd(vanaf));
    };
  }
}
