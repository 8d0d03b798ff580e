package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What the team is told about referring (001 §3.7). */
public enum Opschaalopdracht implements Begrip {
  /** Push the own limit first. */
  STEPPED_CARE,
  /** Refer quickly to the right level. */
  MATCHED_CARE,
  /** Nothing. */
  GEEN
}
