package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Where is registered (001 §5.6). */
public enum Registratieplaats implements Begrip {
  /** With the team. */
  TEAM,
  /** Both; a dated extract to the moederorganisatie. */
  BEIDE,
  /** With the moederorganisatie. */
  MOEDERORGANISATIE
}
