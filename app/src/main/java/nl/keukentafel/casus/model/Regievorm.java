package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.Locale;

/** Who can hold the regie (1-domein: Regie). */
public enum Regievorm {
  TEAMLID,
  TEAM,
  ORGANISATIE,
  HUISHOUDEN;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Regievorm van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
