package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies who signs in; may work for several gemeenten. */
public record AccountId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static AccountId van(String tekst) {
    return new AccountId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
