package nl.keukentafel.melding.triage;

/** Whether the household knows of the melding. */
public enum Medeweten implements Triagewaarde {
  /** The household knows. */
  JA,
  /** The household does not know yet. */
  NEE,
  /** It would not be safe if somebody in the household knew. */
  NIET_VEILIG
}
