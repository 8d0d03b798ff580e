package nl.keukentafel.termijn;

/** How far a gemeente may set a term of the table itself. */
public enum Instelbaar {
  NEE,
  /** By verordening, but never longer than the law allows. */
  KORTER,
  /** Entirely its own norm. */
  VRIJ
}
