package nl.keukentafel.inzet.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where the obligation to report back stands (1-domein: terugkoppeling is an obligation). */
public sealed interface Terugkoppelplicht {

  /** Nothing is owed: it never began, or all came. */
  record Geen() implements Terugkoppelplicht {}

  /** Owed before this day. */
  record Verwacht(LocalDate voor) implements Terugkoppelplicht {}

  /** The day has passed: it is work of the casushouder. */
  record TeLaat(LocalDate voor, long dagen) implements Terugkoppelplicht {}

  /** Whether it is still owed. */
  default boolean staatOpen() {
    return !(this instanceof Geen);
  }

  /** What is owed today, when the next one is due before that day. */
  static Terugkoppelplicht voor(LocalDate uiterlijk, LocalDate vandaag) {
    return vandaag.isAfter(uiterlijk)
        ? new TeLaat(uiterlijk, ChronoUnit.DAYS.between(uiterlijk, vandaag))
        : new Verwacht(uiterlijk);
  }
}
