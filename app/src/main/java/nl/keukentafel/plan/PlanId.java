package nl.keukentafel.plan;

import java.util.UUID;

/** Identifies one version of the plan of a casus. */
public record PlanId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static PlanId van(String tekst) {
    return new PlanId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
