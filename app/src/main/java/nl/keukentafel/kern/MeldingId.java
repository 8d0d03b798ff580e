package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies a question or signal that reached a team. */
public record MeldingId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static MeldingId van(String tekst) {
    return new MeldingId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
