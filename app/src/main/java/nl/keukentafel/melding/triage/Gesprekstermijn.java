package nl.keukentafel.melding.triage;

/**
 * Within what time the first gesprek is held, counted from the day of the melding. The room of the
 * clocks makes a date of it; it knows the holidays.
 *
 * @param lengte how many; 0 is the day itself
 * @param eenheid of what
 */
public record Gesprekstermijn(int lengte, Eenheid eenheid) {

  /** Refuses a negative length. */
  public Gesprekstermijn {
    if (lengte < 0) {
      throw new IllegalArgumentException("lengte is at least 0");
    }
  }

  /** What a term is counted in. */
  public enum Eenheid {
    /** Calendar days. */
    DAGEN,
    /** Days on which the gemeente works. */
    WERKDAGEN,
    /** Weeks of seven days. */
    WEKEN
  }
}
