package nl.keukentafel.plan;

import java.util.UUID;

/** Identifies a doel; it keeps its id from one version of the plan to the next. */
public record DoelId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static DoelId van(String tekst) {
    return new DoelId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
