package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** On which leefgebieden the team works (001 §3.1.1, overzicht 4). */
public enum Breedte implements Begrip {
  /** All. */
  ALLE,
  /** Only those named in the next choice. */
  BEPAALDE,
  /** Those of which a teamlid has expertise. */
  EIGEN_EXPERTISE
}
