package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Who selects (001 §3.4.2, overzicht 6). */
public enum Selecteur implements Begrip {
  /** The gemeente. */
  GEMEENTE,
  /** The organisations that take part. */
  MOEDERORGANISATIES,
  /** The main contractor or commissioned organisation. */
  HOOFDAANBIEDER,
  /** The teamleider. */
  TEAMLEIDER,
  /** Whoever sets up the team. */
  KWARTIERMAKER,
  /** Residents have a say. */
  BEWONERS
}
