package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** The least education asked (001 §4.2.4). */
public enum Opleidingseis implements Begrip {
  /** None. */
  GEEN,
  /** MBO. */
  MBO,
  /** HBO. */
  HBO,
  /** University. */
  WO
}
