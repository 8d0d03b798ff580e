package nl.keukentafel.aanmelding;

import java.util.Arrays;
import java.util.Locale;

/** What a token of a partner's machine may be used for; one token, one purpose. */
public enum Partnerbereik {
  /** To send meldingen and to ask what became of them. */
  MELDING,
  /** To read the minimal extract of the casussen of one's own teamleden. */
  UITTREKSEL;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is an error. */
  public static Partnerbereik van(String code) {
    return Arrays.stream(values())
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
  }
}
