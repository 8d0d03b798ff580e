package nl.keukentafel.inrichting;

/** A kind of meeting a team holds (001 §4.2.5, overzicht 7; MDO from 1-domein). */
public enum Overlegvorm implements Begrip {
  /** Discusses new meldingen. */
  NIEUWE_MELDINGEN,
  /** Discusses casussen. */
  CASUISTIEK,
  /** Short exchange of the day. */
  BRIEFING,
  /** Meeting of the team on running affairs. */
  TEAMVERGADERING,
  /** About how the work goes. */
  PROCESOVERLEG,
  /** About running affairs and developments. */
  WERKOVERLEG,
  /** Teamleider and one teamlid. */
  INDIVIDUEEL_WERKOVERLEG,
  /** Intervisie or supervisie. */
  INTERVISIE,
  /** Apart meeting in which decisions are taken. */
  BESLUITENOVERLEG,
  /** With partners, about one household. */
  MDO;
}
