package nl.keukentafel.ervaring;

import java.util.UUID;

/** Identifies an invitation to tell how the help was. */
public record ErvaringId(UUID waarde) {
  @Override
  public String toString() {
    return waarde.toString();
  }
}
