package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies one point on an agenda. */
public record AgendapuntId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static AgendapuntId van(String tekst) {
    return new AgendapuntId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
