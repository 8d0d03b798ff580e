package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** A door of the team (001 §3.1.3; overzicht 4 for whom it stands open). */
public enum Ingang implements Begrip {
  /** Residents and those around them come by themselves. */
  LAAGDREMPELIG_BEWONERS,
  /** Organisations bring any question. */
  LAAGDREMPELIG_ORGANISATIES,
  /** Organisations report heavier signals. */
  MELDPUNT_ORGANISATIES,
  /** The team goes out to look. */
  ACTIEF_SIGNALEREN
}
