package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** By how many a household is visited (001 §4.2.1). */
public enum Huisbezoek implements Begrip {
  /** One worker. */
  EEN,
  /** Two workers. */
  TWEE
}
