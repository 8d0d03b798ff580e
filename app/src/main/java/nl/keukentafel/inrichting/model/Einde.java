package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How the work with a household ends (001 §4.2.1). */
public enum Einde implements Begrip {
  /** The casus is closed. */
  AFSLUITEN,
  /** The contact sleeps and the same worker wakes it. */
  SLAPEND
}
