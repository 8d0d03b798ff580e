package nl.keukentafel.gesprek;

import java.util.UUID;

/** Identifies one meting of self-reliance. */
public record MetingId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static MetingId van(String tekst) {
    return new MetingId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
