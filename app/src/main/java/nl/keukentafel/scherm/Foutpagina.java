package nl.keukentafel.scherm;

import java.util.Locale;

/** A page that says what went wrong and how to go on. */
public record Foutpagina(Soort soort) {

  /** What went wrong, as far as a visitor may know; each has a title and an explanation. */
  public enum Soort {
    NIET_GEVONDEN,
    GEEN_RECHT,
    STORING;

    /** The code in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
