package nl.keukentafel.inrichting;

/** What a team does on a leefgebied; together the taakomvang (001 §3.1.3). */
public enum Procesactiviteit implements Begrip {
  /** To notice. */
  SIGNALEREN,
  /** To assess. */
  BEOORDELEN,
  /** To refer. */
  DOORVERWIJZEN,
  /** To direct and tune what others do. */
  REGISSEREN,
  /** To support or treat itself. */
  INTERVENIEREN;
}
