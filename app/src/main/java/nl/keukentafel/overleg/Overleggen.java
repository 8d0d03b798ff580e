package nl.keukentafel.overleg;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Door of the overleg room: ask a team for a Teambesluit, and hear {@link TeambesluitGenomen} later
 * in the same transaction as the decision.
 */
@Service
public class Overleggen {

  /**
   * What a room asks a team to decide. Overleg knows of it only a title, a link and who may see it.
   *
   * @param kernbesluit code of {@code Kernbesluit}, e.g. opname
   * @param onderwerpSoort what it is about: melding, casus
   * @param titel as it stands on the agenda; for those who may see it
   * @param link path of the page of the subject
   */
  public record Vraag(
      TeamId team,
      String kernbesluit,
      String onderwerpSoort,
      UUID onderwerp,
      String titel,
      String link) {}

  /** Where a question stands: waiting for an overleg, on an agenda, or decided. */
  public record Stand(
      AgendapuntId agendapunt,
      @Nullable OverlegId overleg,
      @Nullable Instant geplandOp,
      boolean besloten,
      boolean aangenomen) {}

  /**
   * Puts the question on the agenda of the next fitting overleg of the team, by the inrichting in
   * force; when none is planned, it waits for one.
   */
  public AgendapuntId vraagTeambesluit(Vraag vraag, Gebruiker door) {
    throw new UnsupportedOperationException();
  }

  /** Where the last question about this subject stands. */
  public Optional<Stand> stand(UUID onderwerp) {
    throw new UnsupportedOperationException();
  }
}
