package nl.keukentafel.logboek;

/** What was done with data (NEN 7513 event kinds, 9-standaarden §4.2). */
public enum Handeling {
  INZIEN,
  ZOEKEN,
  TOEVOEGEN,
  WIJZIGEN,
  VERWIJDEREN,
  OVERDRAGEN,
  AANMELDEN
}
