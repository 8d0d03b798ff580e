package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/**
 * The type of team that follows from doelgroep and taakomvang (001 §3.1.5, overzicht 1; §5.2.5,
 * overzicht 10).
 */
public enum Kwadrant implements Begrip {
  /** Regie for households with multiple problems. */
  I,
  /** Support for households with multiple problems. */
  II,
  /** Regie for all households. */
  III,
  /** Support for all households, largely by the team. */
  IV,
  /** Doelgroep is light or named groups, or nobody chose yet. */
  NIET_IN_TE_DELEN
}
