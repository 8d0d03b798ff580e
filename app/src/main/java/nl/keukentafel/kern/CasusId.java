package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies the work with one huishouden. */
public record CasusId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static CasusId van(String tekst) {
    return new CasusId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
