package nl.keukentafel.casus.model;

import java.time.Instant;
import nl.keukentafel.kern.MedewerkerId;

/** Priority given by hand: it goes before others of the same urgentie, never before a higher. */
public record Voorrang(String reden, MedewerkerId door, Instant op) {

  /** Refuses priority without a reason. */
  public Voorrang {
    if (reden.isBlank()) {
      throw new IllegalArgumentException("voorrang heeft een reden");
    }
  }
}
