package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What volunteers in the team see (001 overzicht 8). */
public enum VrijwilligerInzage implements Begrip {
  /** Nothing. */
  GEEN,
  /** What their own tasks need. */
  VOOR_EIGEN_TAKEN,
  /** What a teamlid sees. */
  ALS_TEAMLID
}
