package nl.keukentafel.huishouden.model;

/**
 * When the consent of the young person alone is enough although gezag is asked too (Jeugdwet art.
 * 7.3.4 lid 2). The worker records which one holds and why.
 */
public enum Uitzondering {
  /** Help is plainly needed to prevent serious harm to the young person. */
  ERNSTIG_NADEEL,
  /** Consent was refused and the young person keeps wishing the help after careful thought. */
  WELOVERWOGEN_WENS
}
