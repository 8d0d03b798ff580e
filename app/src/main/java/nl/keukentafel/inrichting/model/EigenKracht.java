package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How far the own strength of a household leads (001 §4.2.1). */
public enum EigenKracht implements Begrip {
  /** It comes first. */
  UITGANGSPUNT,
  /** Where possible. */
  WAAR_MOGELIJK,
  /** Aimed at, not reached yet. */
  STREVEN
}
