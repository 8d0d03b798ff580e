package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Who does a task of work and income (002 §4.4, 003). */
public enum WiPlek implements Begrip {
  /** The team. */
  TEAM,
  /** A member for work and income. */
  WI_LID,
  /** Somebody on a fixed day or on call. */
  VASTE_DAG_OF_OP_AFROEP,
  /** The social service. */
  DIENST,
  /** The employers’ service point. */
  WERKGEVERSSERVICEPUNT,
  /** A regional service. */
  REGIONALE_DIENST
}
