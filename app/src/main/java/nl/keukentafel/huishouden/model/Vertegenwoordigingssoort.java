package nl.keukentafel.huishouden.model;

/** On what ground someone acts for another. */
public enum Vertegenwoordigingssoort {
  OUDER_MET_GEZAG,
  VOOGD,
  CURATOR,
  MENTOR,
  BEWINDVOERDER,
  GEMACHTIGDE
}
