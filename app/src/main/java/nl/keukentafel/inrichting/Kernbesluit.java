package nl.keukentafel.inrichting;

/**
 * The ten decisions for which a design says how they come about (2-inrichting, aspect 5; 001 §3.5).
 */
public enum Kernbesluit implements Begrip {
  /** Whether a melding becomes a casus of this team. */
  OPNAME,
  /** What is going on and what is needed: the diagnosis. */
  BEOORDELEN,
  /** The plan that is proposed to the household. */
  PLAN,
  /** To call in, refer to, or ask another organisation to step back. */
  INSCHAKELEN,
  /** Which teamlid takes the casus. */
  VERDELING,
  /** To fetch or share information without consent. */
  INFORMATIE_ZONDER_TOESTEMMING,
  /** To make help conditional. */
  DRANG,
  /** To hand on to a heavier team or measure. */
  OPSCHALEN,
  /** To close a casus or let it sleep. */
  AFSLUITEN,
  /** How the team works: vision, work plan, processes. */
  WERKWIJZE;
}
