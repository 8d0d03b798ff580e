package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.Locale;

/** What kind of entry the journaal has. */
public enum Journaalsoort {
  NOTITIE,
  /** There was contact with the household; moves the date of the last contact. */
  CONTACT,
  MIJLPAAL;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Journaalsoort van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
