package nl.keukentafel.melding.triage;

/** Whether somebody is in acute danger, as the melder tells it. */
public enum Gevaar implements Triagewaarde {
  /** Somebody is in danger now. */
  JA,
  /** Nobody is in danger now. */
  NEE,
  /** Not known; counts as in need of an early answer. */
  ONBEKEND
}
