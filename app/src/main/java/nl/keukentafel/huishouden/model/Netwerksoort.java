package nl.keukentafel.huishouden.model;

/** Who someone around the household is. */
public enum Netwerksoort {
  FAMILIE,
  MANTELZORGER,
  VRIJWILLIGER,
  BUUR,
  VRIEND,
  WERKGEVER,
  ANDERS
}
