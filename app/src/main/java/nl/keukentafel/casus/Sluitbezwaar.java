package nl.keukentafel.casus;

import java.util.List;

/**
 * Something that must be done before a casus can be closed, with the way to it.
 *
 * @param berichtsleutel message key of the sentence; the bundle is of the room that names it
 * @param argumenten of the sentence, without personal data that this reader may not see
 * @param link path of the page where it is done
 */
public record Sluitbezwaar(String berichtsleutel, List<String> argumenten, String link) {

  /** Keeps its own copy; a bezwaar without a way out is none. */
  public Sluitbezwaar {
    argumenten = List.copyOf(argumenten);
    if (berichtsleutel.isBlank() || link.isBlank()) {
      throw new IllegalArgumentException("een sluitbezwaar zegt wat en waar");
    }
  }
}
