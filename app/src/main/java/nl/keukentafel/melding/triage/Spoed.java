package nl.keukentafel.melding.triage;

/** How soon somebody must act, the heaviest first. */
public enum Spoed implements Triagewaarde {
  /** Today. */
  ACUUT,
  /** Within days. */
  SPOED,
  /** In the usual time. */
  GEWOON,
  /** May wait. */
  KAN_WACHTEN
}
