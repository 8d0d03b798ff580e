package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** By what members are selected (001 §3.4.3, overzicht 6). */
public enum Selectiecriterium implements Begrip {
  /** Profile of the function. */
  FUNCTIEPROFIEL,
  /** Profile of competences. */
  COMPETENTIEPROFIEL,
  /** Willingness. */
  BEREIDHEID,
  /** Thinks and acts differently. */
  DWARSDENKEN,
  /** Spread over organisations. */
  SPREIDING
}
