package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** When information is gathered (001 overzicht 8). */
public enum Vergaren implements Begrip {
  /** From the household, at the visit. */
  TIJDENS_HUISBEZOEK,
  /** Before the visit. */
  VOORAF
}
