package nl.keukentafel.plan;

import java.util.UUID;

/** Identifies an actie; it keeps its id from one version of the plan to the next. */
public record ActieId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static ActieId van(String tekst) {
    return new ActieId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
