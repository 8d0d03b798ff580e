package nl.keukentafel.aanmelding;

import java.util.Arrays;
import java.util.Locale;

/**
 * In which capacity somebody is at work: a position in a team (1-domein: Teamlid) or a role outside
 * the teams. One person may have several.
 */
public enum Hoedanigheid {
  TEAMLEIDER,
  TEAMLID,
  PROCESONDERSTEUNER,
  VRIJWILLIGER,
  STAGIAIR,
  BUURTCONCIERGE,
  WIJKGERICHT_SPECIALIST,
  FUNCTIONEEL_BEHEERDER,
  PRIVACY_OFFICER,
  KETENPARTNER,
  BEHEERDER;

  /** The code in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The capacity with this code; an unknown code is an error. */
  public static Hoedanigheid van(String code) {
    return Arrays.stream(values())
        .filter(h -> h.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekende hoedanigheid: " + code));
  }
}
