package nl.keukentafel.inrichting;

/**
 * How the team relates to the second line; several mean that it is chosen per casus (002 question
 * 43, 001 §4.2.1).
 */
public enum Tweedelijnsvorm implements Begrip {
  /** The team gives specialist help itself. */
  ZELF,
  /** Short help by the team, long help handed over. */
  KORT_ZELF,
  /** Others are called in and the team keeps the regie. */
  INSCHAKELEN_MET_REGIE,
  /** Others are called in and hold the regie; the team watches the whole from the side. */
  ZIJDELINGS_BEWAKEN,
  /** Casus and regie go over. */
  VOLLEDIG_OVER;
}
