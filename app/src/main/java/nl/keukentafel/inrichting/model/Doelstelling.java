package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** A policy goal (002 question 60). */
public enum Doelstelling implements Begrip {
  /** Cheaper. */
  EFFICIENT,
  /** Better. */
  KWALITEIT,
  /** Fitting. */
  MAATWERK,
  /** Closer. */
  NABIJHEID,
  /** Heavier care avoided. */
  ZWAARDERE_ZORG,
  /** Prevention. */
  PREVENTIE,
  /** Integral approach. */
  INTEGRAAL,
  /** Self-reliance. */
  ZELFREDZAAMHEID,
  /** Participation. */
  PARTICIPATIE,
  /** Own direction. */
  ZELFREGIE,
  /** Community. */
  SAMENLEVINGSOPBOUW,
  /** Smaller differences in health. */
  GEZONDHEIDSVERSCHILLEN,
  /** Another. */
  ANDERS
}
