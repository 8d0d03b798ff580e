package nl.keukentafel.melding.triage;

import java.util.UUID;

/**
 * The casus that the household has already: at most one that is not afgesloten (1-domein, Casus).
 */
public sealed interface BestaandeCasus {

  /** The code in the table: {@code geen}, {@code open} or {@code slapend}. */
  default String code() {
    return switch (this) {
      case Geen _ -> "geen";
      case Open _ -> "open";
      case Slapend _ -> "slapend";
    };
  }

  /** No casus, or only casussen that are afgesloten. */
  record Geen() implements BestaandeCasus {}

  /**
   * A casus at work.
   *
   * @param team the leidend team
   */
  record Open(UUID team) implements BestaandeCasus {}

  /**
   * A casus that sleeps; it is woken with the same worker (001 §4.2, Leeuwarden).
   *
   * @param team the last leidend team
   * @param medewerker the last casushouder
   */
  record Slapend(UUID team, UUID medewerker) implements BestaandeCasus {}
}
