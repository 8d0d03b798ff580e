package nl.keukentafel.melding.triage;

/**
 * What is about to be cut off or ended. The first four are the threatening situations of Wgs art. 4
 * lid 2, in which the first talk is held within three working days.
 */
public enum Afsluiting implements Triagewaarde {
  /** Cancelling of the health insurance. */
  ZORGVERZEKERING,
  /** Ending of gas, electricity or district heating. */
  ENERGIE,
  /** Ending of drinking water. */
  WATER,
  /** Forced eviction. */
  WONING,
  /** Something else that the Wgs does not name. */
  ANDERS,
  /** Nothing. */
  NEE
}
