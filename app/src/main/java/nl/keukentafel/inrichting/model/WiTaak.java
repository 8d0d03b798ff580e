package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** A task of work and income (002 question 25, 003). */
public enum WiTaak implements Begrip {
  /** Special assistance and schemes for low incomes. */
  INKOMENSONDERSTEUNING,
  /** Participation. */
  PARTICIPATIE,
  /** Debt help. */
  SCHULDHULP,
  /** Leading to benefit. */
  INKOMENSVOORZIENING,
  /** Reintegration. */
  REINTEGRATIE,
  /** Judging the claim. */
  CLAIMBEOORDELING,
  /** Noticing. */
  SIGNALEREN
}
