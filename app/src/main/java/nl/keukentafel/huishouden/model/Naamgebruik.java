package nl.keukentafel.huishouden.model;

/** Which surname a person wants to be called by (in the BRP: E, P, V and N). */
public enum Naamgebruik {
  EIGEN,
  PARTNER,
  PARTNER_EIGEN,
  EIGEN_PARTNER
}
