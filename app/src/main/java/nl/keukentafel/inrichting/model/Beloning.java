package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What a team gets when it saves costs (001 §3.7). */
public enum Beloning implements Begrip {
  /** A lower caseload. */
  LAGERE_CASELOAD,
  /** Better facilities. */
  BETERE_FACILITEITEN,
  /** A reward for results. */
  PRESTATIEBELONING
}
