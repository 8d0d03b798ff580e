package nl.keukentafel.termijn;

/** What the end of a term means for the people involved. */
public enum Termijnaard {
  /** The gemeente must have acted by then; only these become late and only these are work. */
  UITERLIJK,
  /** A resident may act until then (persoonlijk plan, bezwaar). */
  VENSTER,
  /** Nobody acts before then (zoektermijn). */
  WACHTTIJD,
  /** Data are kept until then. */
  BEWAREN
}
