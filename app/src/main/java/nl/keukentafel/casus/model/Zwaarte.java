package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.Locale;

/** How heavy a casus weighs in a caseload (4-regie: Opname en toewijzing). */
public enum Zwaarte {
  LICHT,
  MATIG,
  ZWAAR;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Zwaarte van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
