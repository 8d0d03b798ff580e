package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies a decision that a team took together. */
public record TeambesluitId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static TeambesluitId van(String tekst) {
    return new TeambesluitId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
