package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How residents are told what happens with their data (001 overzicht 8). */
public enum Bewonersinformatie implements Begrip {
  /** In general terms. */
  ALGEMEEN,
  /** At the visit. */
  BIJ_HUISBEZOEK,
  /** In writing. */
  SCHRIFTELIJK
}
