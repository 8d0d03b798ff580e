package nl.keukentafel.papier;

import java.util.Locale;

/**
 * What a document says of itself, for a screen reader and an archive.
 *
 * @param titel shown in the title bar of the reader; never empty
 * @param omschrijving one sentence on what it is
 * @param taal language of the text
 * @param maker organisation that made it, for instance "Gemeente Lindewaard"
 */
public record Documentgegevens(String titel, String omschrijving, Locale taal, String maker) {

  /** Refuses a document without title or description: PDF/UA asks for both. */
  public Documentgegevens {
    if (titel.isBlank() || omschrijving.isBlank()) {
      throw new IllegalArgumentException("een document heeft een titel en een omschrijving");
    }
  }

  /** A title may hold a name; it stays out of logs. */
  @Override
  public String toString() {
    return "Documentgegevens[" + taal.getLanguage() + "]";
  }
}
