package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.Locale;

/** A stage in the life of a casus (1-domein: The life of a casus). */
public enum Fase {
  AANGEMELD,
  VRAAGVERHELDERING,
  PLAN,
  UITVOERING,
  AFSCHALEN,
  NAZORG,
  /** Instead of closing (001 §4.2.1, Leeuwarden): weighs nothing, woken by the same worker. */
  SLAPEND,
  AFGESLOTEN;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Fase van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
