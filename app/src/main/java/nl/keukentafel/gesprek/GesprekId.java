package nl.keukentafel.gesprek;

import java.util.UUID;

/** Identifies one conversation with a household. */
public record GesprekId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static GesprekId van(String tekst) {
    return new GesprekId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
