package nl.keukentafel.logboek;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the logbook as it stands.
 *
 * @param id number of the line; unique, but not without gaps
 * @param wie who did it; null for the system or a partner's machine
 * @param namens the organisation a partner acted for
 * @param handeling code of {@link Handeling}
 * @param verwerking key of the processing activity, e.g. {@code casus.inzien}
 * @param uitkomst code of {@link Verwerking.Uitkomst}
 */
public record Logregel(
    long id,
    Instant tijd,
    UUID trace,
    @Nullable MedewerkerId wie,
    @Nullable OrganisatieId namens,
    String handeling,
    String verwerking,
    @Nullable String overSoort,
    @Nullable UUID over,
    @Nullable String grondslag,
    @Nullable String wet,
    String uitkomst) {

  /**
   * The line as the seal covers it: every field with its length, so that no two lines have the same
   * text. Changing this breaks every chain that was ever made.
   */
  byte[] vasteTekst() {
    StringBuilder tekst = new StringBuilder(300);
    veld(tekst, id);
    veld(tekst, tijd.getEpochSecond());
    veld(tekst, tijd.getNano());
    veld(tekst, trace);
    veld(tekst, wie);
    veld(tekst, namens);
    veld(tekst, handeling);
    veld(tekst, verwerking);
    veld(tekst, overSoort);
    veld(tekst, over);
    veld(tekst, grondslag);
    veld(tekst, wet);
    veld(tekst, uitkomst);
    return tekst.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void veld(StringBuilder tekst, @Nullable Object waarde) {
    if (waarde == null) {
      tekst.append("-;");
    } else {
      String woord = waarde.toString();
      tekst.append(woord.length()).append(':').append(woord).append(';');
    }
  }
}
