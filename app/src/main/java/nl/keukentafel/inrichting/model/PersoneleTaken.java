package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How many personnel tasks the teamleider has (001 §5.3.2, overzicht 5 and 11). */
public enum PersoneleTaken implements Begrip {
  /** None. */
  GEEN,
  /** Few. */
  SUMMIER,
  /** Some. */
  ENKELE,
  /** Nearly all. */
  VRIJWEL_ALLE,
  /** All. */
  ALLE
}
