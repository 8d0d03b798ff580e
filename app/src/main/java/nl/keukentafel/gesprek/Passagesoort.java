package nl.keukentafel.gesprek;

import java.util.Arrays;
import java.util.Locale;

/** What a piece of a conversation tells about a leefgebied (1-domein: Gesprek). */
public enum Passagesoort {
  /** What goes well. */
  GOED,
  /** What is asked. */
  VRAAG,
  /** The question behind the question. */
  ACHTER,
  /** What they can do themselves. */
  KRACHT,
  /** Who around them helps, or could. */
  NETWERK;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Passagesoort van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
