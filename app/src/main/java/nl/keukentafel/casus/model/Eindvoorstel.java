package nl.keukentafel.casus.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A casus whose end the software brings up; a person decides (1-domein: slapend, nazorg).
 *
 * @param sinds the day from which it could be closed
 */
public record Eindvoorstel(Caseloadregel regel, Soort soort, LocalDate sinds) {

  /** Why it is brought up. */
  public enum Soort {
    /** It has slept as long as the design lets it. */
    SLAAPT_LANG,
    /** The weeks of nazorg are over. */
    NAZORG_VOORBIJ;

    /** The code in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
