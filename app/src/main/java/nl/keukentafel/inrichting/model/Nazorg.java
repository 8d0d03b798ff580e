package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Whether aftercare follows (001 §4.2.1). */
public enum Nazorg implements Begrip {
  /** None. */
  GEEN,
  /** Where needed. */
  ZO_NODIG,
  /** Always. */
  ALTIJD
}
