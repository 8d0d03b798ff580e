package nl.keukentafel.inzet.model;

import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A service that runs, or ran, in a household (1-domein: Inzet).
 *
 * @param verwijzing by which it came; null when the team did not ask for it
 * @param eindeReden why it stopped; null as long as it runs
 */
public record Inzet(
    InzetId id,
    CasusId casus,
    int versie,
    Inzetinhoud inhoud,
    @Nullable String eindeReden,
    @Nullable VerwijzingId verwijzing,
    MedewerkerId door,
    MedewerkerId gewijzigdDoor) {

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Inzet[" + id + "]";
  }
}
