package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.Locale;

/** What a team does in a casus (1-domein: Casus). */
public enum Teamrol {
  LEIDEND,
  MEEWERKEND,
  /** Sees stage, dates and holder, not the content. */
  VOLGEND;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Teamrol van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
