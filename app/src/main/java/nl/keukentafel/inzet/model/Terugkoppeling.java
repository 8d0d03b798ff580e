package nl.keukentafel.inzet.model;

import java.time.LocalDate;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the other organisation (4-regie: structured).
 *
 * @param dag the day it came
 * @param terugval signs by which one sees that it goes wrong again
 * @param nazorg what they advise afterwards
 * @param volgendeVoor when the next one is due; null when this was the last
 */
public record Terugkoppeling(
    LocalDate dag,
    String vanWie,
    String resultaat,
    String terugval,
    String nazorg,
    @Nullable LocalDate volgendeVoor,
    MedewerkerId door) {

  /** Refuses a terugkoppeling that leaves one of the three out. */
  public Terugkoppeling {
    if (vanWie.isBlank() || resultaat.isBlank() || terugval.isBlank() || nazorg.isBlank()) {
      throw new IllegalArgumentException("een terugkoppeling zegt resultaat, terugval en nazorg");
    }
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Terugkoppeling[" + dag + "]";
  }
}
