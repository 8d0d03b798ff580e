package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How members are found (001 §3.4.2). */
public enum Selectieprocedure implements Begrip {
  /** Appointed. */
  AANGEWEZEN,
  /** Asked who would like to. */
  GEVRAAGD,
  /** Open procedure. */
  GESOLLICITEERD,
  /** Each organisation its own procedure. */
  PER_ORGANISATIE
}
