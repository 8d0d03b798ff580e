package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies a neighbourhood. */
public record WijkId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static WijkId van(String tekst) {
    return new WijkId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
