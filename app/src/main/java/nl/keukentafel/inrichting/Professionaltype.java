package nl.keukentafel.inrichting;

/** How a professional works towards residents (002 question 38, 001 §3.2). */
public enum Professionaltype implements Begrip {
  /** Basic knowledge of all leefgebieden, no specialism. */
  GENERALIST,
  /** Called in where special knowledge is needed. */
  SPECIALIST,
  /** Generalist towards residents, with an own specialism within the team. */
  T_SHAPED;
}
