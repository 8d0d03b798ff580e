package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How cost is kept in mind (001 overzicht 9). */
public enum Kostensturing implements Begrip {
  /** Step down once manageable. */
  AFSCHALEN_ZODRA_HANTEERBAAR,
  /** Weighs special assistance sharply. */
  AFWEGING_BIJZONDERE_BIJSTAND,
  /** A theme in overleg. */
  AANDACHT_IN_OVERLEG,
  /** Pushes the limit of the first line. */
  GRENS_EERSTE_LIJN_OPZOEKEN
}
