package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Who leads (001 §3.2, §3.3). */
public enum Leiding implements Begrip {
  /** A teamleider. */
  TEAMLEIDER,
  /** The team itself. */
  ZELFSTUREND
}
