package nl.keukentafel.melding.model;

import java.time.Instant;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.triage.Spoed;
import org.jspecify.annotations.Nullable;

/**
 * A question or signal that reached a team (1-domein, Melding).
 *
 * @param nummer as people say it: 2026-0001
 * @param versie counts the changes, to notice two people at once
 * @param urgentie how soon, at least as heavy as the table says
 * @param ingevoerdDoor null when a partner's machine sent it
 * @param team the team that has it on its list; null while none has
 * @param werkGesloten when the work it led to ended for the first time; null while it did not
 */
public record Melding(
    MeldingId id,
    String nummer,
    int versie,
    Meldingsinhoud inhoud,
    Spoed urgentie,
    Instant ontvangenOp,
    @Nullable MedewerkerId ingevoerdDoor,
    Stand stand,
    @Nullable TeamId team,
    @Nullable Instant werkGesloten) {

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Melding[" + id + "]";
  }
}
