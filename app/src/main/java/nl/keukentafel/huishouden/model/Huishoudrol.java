package nl.keukentafel.huishouden.model;

/** What a person is within the household. */
public enum Huishoudrol {
  HOOFDAANVRAGER,
  PARTNER,
  KIND,
  OUDER,
  OVERIG
}
