package nl.keukentafel.privacy;

import nl.keukentafel.inrichting.model.Weigering;
import org.jspecify.annotations.Nullable;

/** What the policy says (3-privacy: Toegangsbeleid). */
public sealed interface Toegangsoordeel {

  /** Permitted; the ground goes into the logbook. */
  record Ja(String grondslag) implements Toegangsoordeel {}

  /**
   * Permitted once the resident has agreed.
   *
   * @param weigering the choice of the design that asks it; null when the law or the rule does
   */
  record NaToestemming(String regel, @Nullable Weigering weigering) implements Toegangsoordeel {}

  /**
   * Closed by a choice of the design or because it was told in confidence; open in an emergency.
   */
  record AlleenNaNoodinzage(String regel, @Nullable Weigering weigering)
      implements Toegangsoordeel {}

  /** Refused, by this rule of {@link Toegangsbeleid}. */
  record Nee(String regel) implements Toegangsoordeel {}

  default boolean isJa() {
    return this instanceof Ja;
  }
}
