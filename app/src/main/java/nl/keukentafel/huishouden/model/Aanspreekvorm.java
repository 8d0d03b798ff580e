package nl.keukentafel.huishouden.model;

/** How a person wants to be addressed; without a title the first name or initials stand there. */
public enum Aanspreekvorm {
  MEVROUW,
  MENEER,
  GEEN
}
