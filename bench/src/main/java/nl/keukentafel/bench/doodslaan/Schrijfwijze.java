package nl.keukentafel.bench.doodslaan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A way to write that a worker or a partner's machine has.
 *
 * <p>A repeatable one may be sent again when no answer came, with the same key, and must then still
 * be there once.
 */
enum Schrijfwijze {
  /** Autosave of a half-filled form. */
  CONCEPT("autosave of a form", false),
  /** A note in the journaal of a casus. */
  NOTITIE("note in the journaal", false),
  /** The form of a new melding; its hidden id makes it repeatable. */
  MELDING("melding by form", true),
  /** A melding by a partner's machine, with an idempotency key. */
  API("melding by API", true);

  private final String omschrijving;
  private final boolean herhaalbaar;

  Schrijfwijze(String omschrijving, boolean herhaalbaar) {
    this.omschrijving = omschrijving;
    this.herhaalbaar = herhaalbaar;
  }

  String omschrijving() {
    return omschrijving;
  }

  boolean isHerhaalbaar() {
    return herhaalbaar;
  }

  /** Reads {@code concept,notitie,melding,api}. */
  static List<Schrijfwijze> lees(String lijst) {
    return Arrays.stream(lijst.split(","))
        .map(naam -> valueOf(naam.strip().toUpperCase(Locale.ROOT)))
        .toList();
  }
}
