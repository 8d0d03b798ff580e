package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies the persons who live together. */
public record HuishoudenId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static HuishoudenId van(String tekst) {
    return new HuishoudenId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
