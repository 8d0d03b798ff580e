package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies the tenant. */
public record GemeenteId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static GemeenteId van(String tekst) {
    return new GemeenteId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
