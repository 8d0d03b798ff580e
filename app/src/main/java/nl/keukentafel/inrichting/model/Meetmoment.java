package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** When self-reliance is measured. */
public enum Meetmoment implements Begrip {
  /** At the start. */
  START,
  /** On the way. */
  TUSSENTIJDS,
  /** At the end. */
  EINDE
}
