package nl.keukentafel.plan.model;

/** What may change in a plan in force without a new agreement (1-domein: bijstelling). */
public enum Bijstelsoort implements Gecodeerd {
  /** How far it is, and what came of it. */
  STATUS,
  DATUM,
  /** Another named person, of the same kind and organisation. */
  PERSOON,
  EXTRA_EIGEN_ACTIE,
  /** The same step in other words. */
  WOORDEN
}
