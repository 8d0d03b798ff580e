package nl.keukentafel.huishouden.model;

/** What can be recorded around a household and ended again, never overwritten. */
public enum Kringsoort {
  NAASTE,
  NETWERK,
  VERTEGENWOORDIGING,
  MAATREGEL
}
