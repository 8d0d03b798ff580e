package nl.keukentafel.privacy;

/** What somebody has to do with a casus or a household today; facts that the rooms hand over. */
public enum Relatie {
  /** The face for the household. */
  CASUSHOUDER,
  /** Was casushouder before; alone reads a slapende casus, with the teamleider. */
  LAATSTE_CASUSHOUDER,
  /** Holds the regie. */
  REGISSEUR,
  /** Member of the leading team. */
  LEIDEND_TEAM,
  /** Teamleider of the leading team. */
  TEAMLEIDER_LEIDEND_TEAM,
  /** Member of a team that works along. */
  MEEWERKEND_TEAM,
  /** Member of a team that follows: stage, dates and holder, not the content. */
  VOLGEND_TEAM,
  /** Carries out a task in it, such as a ride or a visit; a volunteer sees no more than that. */
  VOERT_TAAK_UIT,
  /** Handles a melding about the household now. */
  BEHANDELT_MELDING,
  /** Recorded the household in the last days and is still doing so. */
  LEGT_HUISHOUDEN_VAST
}
