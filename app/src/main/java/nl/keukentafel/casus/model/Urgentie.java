package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.Locale;

/** How soon a household must be helped; from the most urgent on (1-domein: Melding). */
public enum Urgentie {
  ACUUT,
  SPOED,
  GEWOON,
  KAN_WACHTEN;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Urgentie van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
