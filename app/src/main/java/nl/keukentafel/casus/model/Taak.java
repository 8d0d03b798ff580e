package nl.keukentafel.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A small thing to do in a casus, of a worker.
 *
 * @param versie grows with every change
 * @param wie who does it
 * @param einde how it ended; null while it is open
 */
public record Taak(
    UUID id,
    CasusId casus,
    int versie,
    Soort soort,
    Taakinhoud inhoud,
    MedewerkerId wie,
    @Nullable LocalDate uiterlijk,
    MedewerkerId gegevenDoor,
    Instant gegevenOp,
    MedewerkerId gewijzigdDoor,
    Instant gewijzigdOp,
    @Nullable Einde einde) {

  /** What kind of task. */
  public enum Soort {
    TAAK,
    /** A contact moment of nazorg: done means that there was contact. */
    NAZORG;

    /** The code in the database and in message keys. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind with this code; an unknown code is an error. */
    public static Soort van(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** How it ended: done, or no longer needed with the reason. */
  public record Einde(boolean klaar, Instant op, MedewerkerId door, @Nullable String reden) {}

  /** Whether it still has to be done. */
  public boolean isOpen() {
    return einde == null;
  }

  /** Whether the day has passed and it is still open. */
  public boolean isTeLaat(LocalDate vandaag) {
    return isOpen() && uiterlijk != null && uiterlijk.isBefore(vandaag);
  }

  /**
   * Whether somebody may know of it: what is vertrouwelijk only who does it, gave it, or may see
   * what is told in confidence (1-domein: Vertrouwelijk binnen huishouden).
   */
  public boolean isZichtbaarVoor(MedewerkerId lezer, boolean zietVertrouwelijk) {
    return !inhoud.vertrouwelijk()
        || zietVertrouwelijk
        || wie.equals(lezer)
        || gegevenDoor.equals(lezer);
  }
}
