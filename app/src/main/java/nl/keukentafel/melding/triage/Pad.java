package nl.keukentafel.melding.triage;

/** What is proposed to happen with a melding (1-domein, Melding). */
public enum Pad implements Triagewaarde {
  /** The melding joins the open or slapende casus of the household. */
  TOEVOEGEN,
  /** No team's ingang and reach accept; it stands on the list of the gemeente. */
  TUSSEN_WAL_EN_SCHIP,
  /** A new casus. */
  NIEUWE_CASUS,
  /** Somebody else takes it, and is told so. */
  DOORVERWIJZEN,
  /** Outside the doelgroep: handed back with a reason. */
  BUITEN_DOELGROEP,
  /** An answer or advies is enough. */
  ADVIES
}
