package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How a casus is divided between youth team and (wijk)team (002 question 22). */
public enum Jeugdverdeling implements Begrip {
  /** A child involved: the youth team leads. */
  KIND_BETROKKEN,
  /** The team of entry coordinates. */
  BINNENKOMST,
  /** Where a family member already has help. */
  GEZINSLID_IN_TEAM,
  /** Complex youth problems to the youth team. */
  COMPLEXITEIT,
  /** Per casus. */
  ANDERS
}
