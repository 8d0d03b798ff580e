package nl.keukentafel.inrichting;

/**
 * How a decision comes about: by one person or by the team, and by which rule (001 §3.5, §4.2.5,
 * §5.5).
 */
public enum Besluitwijze implements Begrip {
  /** By the casushouder with the household; the team is heard on request. */
  INDIVIDUEEL,
  /** The team talks it over, one worker decides (001 §4.2.1). */
  INDIVIDUEEL_NA_BESPREKING,
  /** By the teamleider. */
  TEAMLEIDER,
  /** By the team, when no objection stands. */
  CONSENSUS,
  /** By consensus; where the team does not get there, the teamleider decides. */
  CONSENSUS_ANDERS_TEAMLEIDER,
  /** By the team, by majority. */
  STEMMING;

  /** Whether only a Teambesluit of an overleg can bring this decision about. */
  public boolean isGezamenlijk() {
    return switch (this) {
      case CONSENSUS, CONSENSUS_ANDERS_TEAMLEIDER, STEMMING -> true;
      case INDIVIDUEEL, INDIVIDUEEL_NA_BESPREKING, TEAMLEIDER -> false;
    };
  }
}
