package nl.keukentafel.huishouden.model;

/** As in the BRP, with the X that a court may grant; unknown while nobody asked. */
public enum Geslacht {
  VROUW,
  MAN,
  X,
  ONBEKEND
}
