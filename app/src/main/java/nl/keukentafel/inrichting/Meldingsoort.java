package nl.keukentafel.inrichting;

/** The kind of a melding; which legal clocks start depends on it (1-domein, Melding). */
public enum Meldingsoort implements Begrip {
  /** A question for support, Wmo 2015 art. 2.3.2. */
  HULPVRAAG_WMO,
  /** A question for help with growing up, Jeugdwet art. 2.3. */
  HULPVRAAG_JEUGD,
  /** A question about debts, Wgs art. 4. */
  HULPVRAAG_SCHULD,
  /** A question about income, Participatiewet. */
  HULPVRAAG_INKOMEN,
  /** A worry about somebody, told by another. */
  SIGNAAL,
  /** A notice of arrears by a creditor, Wgs art. 3. */
  VROEGSIGNAAL,
  /** A question that needs an answer and no casus. */
  INFORMATIEVRAAG;
}
