package nl.keukentafel.logboek;

import java.time.Instant;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A question to the logbook.
 *
 * @param van first moment
 * @param tot up to, not including
 * @param over the thing the lines are about; null for everything
 * @param wie who did it; null for everybody
 * @param handeling code of {@link Handeling}; null for all
 * @param uitkomst code of {@link Verwerking.Uitkomst}; null for all
 * @param na the last line of the page before; null for the first page
 * @param hoogstens lines on a page
 */
public record Logvraag(
    Instant van,
    Instant tot,
    @Nullable UUID over,
    @Nullable MedewerkerId wie,
    @Nullable String handeling,
    @Nullable String uitkomst,
    @Nullable Plek na,
    int hoogstens) {

  /** Where a page ended. Lines never change, so a place stays good. */
  public record Plek(Instant tijd, long id) {}
}
