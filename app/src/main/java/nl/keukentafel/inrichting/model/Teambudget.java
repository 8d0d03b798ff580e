package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Whether the team has a budget (001 §3.7, §5.7). */
public enum Teambudget implements Begrip {
  /** None. */
  GEEN,
  /** Shown, never refuses. */
  SCHADUW,
  /** Real. */
  ECHT
}
