package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How settled the design is. */
public enum Status implements Begrip {
  /** Being designed. */
  ONTWERP,
  /** Tried out for a period. */
  PILOT,
  /** Settled. */
  VAST
}
