package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How intensive support is, ascending (Stam and Doodkorte in 001 §3.1.2). */
public enum Ondersteuningsniveau implements Begrip {
  /** For everybody. */
  ALGEMENE_PREVENTIE,
  /** For a group at risk. */
  SPECIFIEKE_PREVENTIE,
  /** Light. */
  LICHT,
  /** Intensive. */
  INTENSIEF,
  /** Specialist. */
  SPECIALISTISCH,
  /** Specialist and intensive. */
  SPECIALISTISCH_INTENSIEF,
  /** Help that takes somebody out of the own surroundings. */
  EXCLUDEREND
}
