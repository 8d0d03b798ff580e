package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** How information is shared within the team (001 §3.6.2, §5.6.1). */
public enum BinnenTeam implements Begrip {
  /** Freely, as far as the approach needs it. */
  VRIJ,
  /** With those involved in the casus. */
  BETROKKENEN,
  /** After consent of the resident. */
  NA_TOESTEMMING,
  /** Each keeps it, unless needed. */
  TERUGHOUDEND
}
