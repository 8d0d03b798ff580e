package nl.keukentafel.inrichting;

/** How often an overleg is held. */
public enum Ritme implements Begrip {
  /** Every working day. */
  DAGELIJKS,
  /** Three times a week. */
  DRIE_KEER_PER_WEEK,
  /** Once a week. */
  WEKELIJKS,
  /** Once in two weeks. */
  TWEEWEKELIJKS,
  /** Once in four weeks. */
  VIERWEKELIJKS,
  /** Once a quarter. */
  KWARTAAL,
  /** On fixed moments whose interval is not stated. */
  VASTE_MOMENTEN,
  /** When asked for. */
  NAAR_BEHOEFTE;
}
