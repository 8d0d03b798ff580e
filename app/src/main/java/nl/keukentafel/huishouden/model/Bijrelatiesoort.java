package nl.keukentafel.huishouden.model;

/** How someone belongs to a household without living there most of the time. */
public enum Bijrelatiesoort {
  CO_OUDER,
  OUDER_ELDERS,
  PLEEGGEZIN
}
