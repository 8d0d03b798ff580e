package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How somebody of the team stands to a casus. */
public enum Betrokkenheid implements Begrip {
  /** Holds it. */
  CASUSHOUDER,
  /** Works on it. */
  BETROKKEN,
  /** Of the same team only. */
  TEAMGENOOT
}
