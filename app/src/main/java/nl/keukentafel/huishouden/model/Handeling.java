package nl.keukentafel.huishouden.model;

/** Acts for which it matters who may do them. */
public enum Handeling {
  /** Consent to share data or to help. */
  TOESTEMMING,
  /** Agreement with the plan. */
  INSTEMMING,
  /** Seeing the own file. */
  INZAGE,
  /** Receiving letters. */
  BRIEF,
  /** Applying for a provision. */
  AANVRAAG
}
