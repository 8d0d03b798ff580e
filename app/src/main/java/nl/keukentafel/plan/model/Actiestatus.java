package nl.keukentafel.plan.model;

/** How far an actie is. */
public enum Actiestatus implements Gecodeerd {
  GEPLAND,
  LOOPT,
  /** Waits for somebody else, for instance for the second line. */
  WACHT,
  KLAAR,
  /** Ended without being done; the outcome says why. */
  GESTOPT;

  /** Whether it still has to be done; open acties keep a casus from being closed. */
  public boolean isOpen() {
    return switch (this) {
      case GEPLAND, LOOPT, WACHT -> true;
      case KLAAR, GESTOPT -> false;
    };
  }
}
