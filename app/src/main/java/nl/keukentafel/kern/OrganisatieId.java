package nl.keukentafel.kern;

import java.util.UUID;

/** Identifies an organisation. */
public record OrganisatieId(UUID waarde) {

  /** Reads the id from a path or a form; refuses what is no UUID with an exception. */
  public static OrganisatieId van(String tekst) {
    return new OrganisatieId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
