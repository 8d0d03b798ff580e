package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies a meeting of a team. */
public record OverlegId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static OverlegId van(String tekst) {
    return new OverlegId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
