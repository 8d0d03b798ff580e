package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** When consent is asked (001 §4.2.6). */
public enum Toestemmingsmoment implements Begrip {
  /** Once, at the first visit. */
  EERSTE_HUISBEZOEK,
  /** Each time information is asked of others. */
  PER_UITWISSELING
}
