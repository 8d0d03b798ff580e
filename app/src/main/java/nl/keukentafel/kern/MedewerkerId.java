package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies a person who works in or with the teams of one gemeente. */
public record MedewerkerId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static MedewerkerId van(String tekst) {
    return new MedewerkerId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
