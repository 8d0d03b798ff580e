package nl.keukentafel.inzet;

import java.util.UUID;

/** Identifies a verwijzing. */
public record VerwijzingId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static VerwijzingId van(String tekst) {
    return new VerwijzingId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
