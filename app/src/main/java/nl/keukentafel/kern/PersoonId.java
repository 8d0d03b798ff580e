package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies a resident, or somebody near one. */
public record PersoonId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static PersoonId van(String tekst) {
    return new PersoonId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
