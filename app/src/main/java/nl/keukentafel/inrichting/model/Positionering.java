package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Who carries the team (002 §4.5). */
public enum Positionering implements Begrip {
  /** Model 1: the gemeente itself. */
  GEMEENTE,
  /** Model 2: several providers. */
  AANBIEDERS,
  /** Model 3: one main provider. */
  HOOFDAANBIEDER,
  /** Model 4: a legal entity of its own. */
  RECHTSPERSOON,
  /** Another. */
  ANDERS
}
