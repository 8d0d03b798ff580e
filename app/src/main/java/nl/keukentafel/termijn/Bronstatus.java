package nl.keukentafel.termijn;

/** How sure we are of a row of the table. */
public enum Bronstatus {
  /** Read in the text of the law or regulation. */
  NAGELEZEN,
  /** Partly from memory; the gemeente's jurist checks it before it is relied on. */
  UIT_HET_HOOFD,
  /** No law: the gemeente's own norm. */
  EIGEN_NORM
}
