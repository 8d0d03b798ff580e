package nl.keukentafel.toestemming.model;

import java.util.Locale;

/** How an answer was given. */
public enum Vorm {
  /** Said during the conversation. */
  GESPROKEN,
  /** Read and chosen on the screen. */
  SCHERM,
  /** Signed on paper. */
  PAPIER;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
