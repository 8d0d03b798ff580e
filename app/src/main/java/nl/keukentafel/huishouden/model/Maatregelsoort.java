package nl.keukentafel.huishouden.model;

/** Measures of a court under which someone else holds the regie. */
public enum Maatregelsoort {
  OTS,
  VOOGDIJ,
  JEUGDRECLASSERING,
  BEWIND
}
