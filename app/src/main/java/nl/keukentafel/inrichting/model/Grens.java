package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How the limit of own support is drawn (001 §3.1.5). */
public enum Grens implements Begrip {
  /** The same on each leefgebied. */
  UNIFORM,
  /** Per leefgebied. */
  PER_LEEFGEBIED,
  /** Per casus, by the team. */
  PER_GEVAL
}
