package nl.keukentafel.termijn;

/** The unit in which a term is written. */
public enum Eenheid {
  UREN,
  DAGEN,
  WERKDAGEN,
  WEKEN,
  MAANDEN,
  JAREN
}
