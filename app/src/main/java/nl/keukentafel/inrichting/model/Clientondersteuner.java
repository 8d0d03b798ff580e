package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Where the independent supporter of a resident stands (002 §5.3). */
public enum Clientondersteuner implements Begrip {
  /** Outside the team. */
  BUITEN_TEAM,
  /** In a team, never for its own casussen. */
  IN_TEAM_NOOIT_EIGEN,
  /** No rule. */
  GEEN_REGEL
}
