package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** For whom the team is (001 §3.1.4, §5.2.1). */
public enum Doelgroep implements Begrip {
  /** All residents of the area. */
  IEDEREEN,
  /** Households with heavy, complex or multiple problems. */
  MULTIPROBLEEM,
  /** Households with light problems. */
  LICHT,
  /** Named groups. */
  GROEPEN
}
