package nl.keukentafel.ervaring.model;

import java.util.Locale;

/**
 * A sentence to which somebody says how true it is, on the themes of the client experience survey
 * (Uitvoeringsregeling Wmo 2015 art. 8; 9-standaarden §10), in our own words.
 */
public enum Stelling {
  WIST_WAAR,
  SNEL,
  GELUISTERD,
  SAMEN,
  GOED,
  PAST,
  BETER;

  /** Lowest answer: not true at all. */
  public static final int LAAGST = 1;

  /** Highest answer: quite true. */
  public static final int HOOGST = 5;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
