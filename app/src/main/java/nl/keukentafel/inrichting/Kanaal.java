package nl.keukentafel.inrichting;

/** The way by which a melding reaches a team (002 question 40). */
public enum Kanaal implements Begrip {
  /** Residents contact the team themselves, by phone or at an inloopspreekuur. */
  ZELF,
  /** The team goes to residents on its own initiative. */
  PROACTIEF,
  /** The desk, website or telephone number of the gemeente. */
  LOKET,
  /** A provision for information and advice. */
  STEUNPUNT,
  /** An institution for (youth) care and support. */
  INSTELLING,
  /** Physician, POH or wijkverpleegkundige. */
  HUISARTS,
  /** Centrum voor Jeugd en Gezin. */
  CJG,
  /** School or its social worker. */
  SCHOOL,
  /** Another partner, such as corporatie or police. */
  KETENPARTNER,
  /** Another way, told in words. */
  ANDERS;
}
