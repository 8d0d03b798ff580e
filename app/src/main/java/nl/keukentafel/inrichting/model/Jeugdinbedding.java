package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** Where youth and family are placed (002 question 20). */
public enum Jeugdinbedding implements Begrip {
  /** A team apart. */
  APART_TEAM,
  /** Specialised members. */
  GESPECIALISEERD,
  /** Every member. */
  ALLE_LEDEN,
  /** Specialists around the team. */
  EXTERNE_SCHIL,
  /** Another. */
  ANDERS
}
