package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** The role of the former first line (001 §5.1.3). */
public enum EersteLijn implements Begrip {
  /** Taken into the team. */
  OPGENOMEN,
  /** Reached through the team. */
  TOELEIDING_VIA_TEAM,
  /** Beside the team. */
  ERNAAST
}
