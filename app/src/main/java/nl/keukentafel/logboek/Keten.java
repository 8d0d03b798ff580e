package nl.keukentafel.logboek;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of checking the chain of seals of a month. */
public sealed interface Keten {

  /** Nothing was sealed in this month. */
  record Leeg(int zonderZegel) implements Keten {}

  /**
   * Every line under a seal is as it was written.
   *
   * @param tot the last moment under a seal
   * @param laatste the last seal, to note down outside the system
   * @param zonderZegel lines that came later and wait for a seal
   */
  record Klopt(Instant tot, int zegels, int regels, String laatste, int zonderZegel)
      implements Keten {}

  /**
   * The chain is broken at this seal; what came before is sound.
   *
   * @param kloptTot the last moment that is sound; null when nothing is
   * @param volgnr number of the first seal that does not fit
   * @param van first moment under that seal
   * @param tot last moment under it
   */
  record Gebroken(
      @Nullable Instant kloptTot, int volgnr, Instant van, Instant tot, Reden reden, int hoeveel)
      implements Keten {}

  /** How a chain can be broken. */
  enum Reden {
    /** Lines that were sealed are gone, or moved out of their time. */
    REGEL_ONTBREEKT,
    /** A line, or the seal itself, is not as it was. */
    GEWIJZIGD,
    /** A seal between two others is gone. */
    ZEGEL_ONTBREEKT
  }
}
