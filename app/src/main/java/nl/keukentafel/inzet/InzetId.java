package nl.keukentafel.inzet;

import java.util.UUID;

/** Identifies a service that runs in a household. */
public record InzetId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static InzetId van(String tekst) {
    return new InzetId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
