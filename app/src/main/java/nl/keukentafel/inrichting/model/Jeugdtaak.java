package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** A task for youth and family (002 question 21). */
public enum Jeugdtaak implements Begrip {
  /** Information for parents. */
  VOORLICHTING,
  /** Light help with raising children. */
  OPVOEDSTEUN,
  /** Noticing groups at risk. */
  RISICOGROEPEN,
  /** Support for a group. */
  DOELGROEPGERICHT,
  /** Heavier help. */
  INTENSIEF,
  /** Working with schools. */
  SCHOLEN,
  /** Regie. */
  REGIE
}
