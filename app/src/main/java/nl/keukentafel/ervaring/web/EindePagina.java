package nl.keukentafel.ervaring.web;

import java.util.Locale;

/**
 * What a resident reads when there is nothing (more) to fill in.
 *
 * @param pad of the link, for taking a story back; empty when there is none to take back
 */
public record EindePagina(EindePagina.Soort soort, String gemeente, String pad) {

  /** Why there is nothing to fill in. */
  public enum Soort {
    BEDANKT,
    AL_INGEVULD,
    VERLOPEN,
    INGETROKKEN,
    TE_VAAK;

    /** The code in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
