package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What information the team has (001 §3.6.2, §5.6.1). */
public enum Informatiebereik implements Begrip {
  /** What it gathers itself. */
  EIGEN,
  /** Also that of gemeente and first line. */
  OOK_GEMEENTE_EN_EERSTE_LIJN,
  /** Chosen per casus. */
  PER_CASUS
}
