package nl.keukentafel.privacy;

/** Kinds of data that are judged apart (3-privacy: Toegangsbeleid). */
public enum Categorie {
  CONTACT,
  HUISHOUDEN,
  GESPREK,
  METINGEN,
  PLAN,
  MEDISCH,
  JUSTITIE,
  FINANCIEN,
  VERTROUWELIJK
}
