package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Who bears a cost (001 bijlage 2, question 23). */
public enum Drager implements Begrip {
  /** Gemeente. */
  GEMEENTE,
  /** Moederorganisatie. */
  MOEDERORGANISATIE,
  /** The new organisation. */
  RECHTSPERSOON,
  /** The budget of the team. */
  TEAMBUDGET
}
