package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies a sociaal (wijk)team. */
public record TeamId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static TeamId van(String tekst) {
    return new TeamId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
