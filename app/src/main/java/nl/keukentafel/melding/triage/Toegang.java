package nl.keukentafel.melding.triage;

/** What the design of the proposed team does with a melding like this one (001 §3.1.3–3.1.4). */
public enum Toegang implements Triagewaarde {
  /** Ingang, reach and doelgroep accept; light questions are taken as well. */
  NEEMT_OP,
  /** Ingang, reach and doelgroep accept; a light question gets advies at the door. */
  NEEMT_OP_OF_ADVISEERT,
  /** Outside the doelgroep; the design gives advies. */
  BUITEN_ADVIES,
  /** Outside the doelgroep; the design refers to somebody else. */
  BUITEN_DOORVERWIJZEN,
  /** Outside the doelgroep; the design hands the question back. */
  BUITEN_TERUGLEGGEN,
  /** No team's ingang and reach accept. */
  GEEN
}
