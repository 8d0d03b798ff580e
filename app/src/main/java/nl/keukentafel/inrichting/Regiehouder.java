package nl.keukentafel.inrichting;

/** Who holds the regie once the second line is called in (001 §4.2.1). */
public enum Regiehouder implements Begrip {
  /** The casushouder as regisseur. */
  CASUSHOUDER,
  /** The team together. */
  TEAM,
  /** The casushouder, for whom the team answers too. */
  CASUSHOUDER_EN_TEAM,
  /** The organisation that was called in. */
  INGESCHAKELDE_ORGANISATIE;
}
