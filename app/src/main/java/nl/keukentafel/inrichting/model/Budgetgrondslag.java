package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What the budget rests on (001 bijlage 2, question 24). */
public enum Budgetgrondslag implements Begrip {
  /** A fixed amount. */
  STANDAARDBEDRAG,
  /** Inhabitants. */
  INWONERS,
  /** Problems, provisions or groups. */
  PROBLEMEN,
  /** Activities. */
  ACTIVITEITEN,
  /** Results. */
  RESULTATEN
}
