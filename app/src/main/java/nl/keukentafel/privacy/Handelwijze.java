package nl.keukentafel.privacy;

/** What somebody wants to do with data of a casus (3-privacy: handeling). */
public enum Handelwijze {
  INZIEN,
  BESPREKEN,
  BEWERKEN,
  DELEN
}
