package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** The organisation model (002 §4.1). */
public enum Organisatiemodel implements Begrip {
  /** Broad team, every question. */
  A1,
  /** Broad team, complex or multiple questions. */
  A2,
  /** Teams for domains or groups side by side. */
  B,
  /** Generalist outpost, domain teams behind it. */
  C,
  /** Another. */
  ANDERS
}
