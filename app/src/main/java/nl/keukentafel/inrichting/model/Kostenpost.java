package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** A cost of the team that somebody bears (001 §5.7.1). */
public enum Kostenpost implements Begrip {
  /** Leadership. */
  LEIDING,
  /** Members. */
  TEAMLEDEN,
  /** Support staff. */
  ONDERSTEUNING,
  /** Housing. */
  HUISVESTING
}
