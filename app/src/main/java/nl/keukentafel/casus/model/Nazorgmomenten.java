package nl.keukentafel.casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When somebody asks how it goes after the work is done. The design says how many weeks nazorg
 * lasts; the moments are spread over them, never more than six weeks apart, the last on the last
 * day.
 */
public final class Nazorgmomenten {
  private static final int HOOGSTENS_WEKEN = 6;

  private Nazorgmomenten() {}

  /**
   * The days of contact.
   *
   * @param weken how long nazorg lasts, at least 1
   */
  public static List<LocalDate> vanaf(LocalDate begin, int weken) {
    if (weken < 1) {
      throw new IllegalArgumentException("nazorg duurt minstens een week");
    }
    int aantal = Math.ceilDiv(weken, HOOGSTENS_WEKEN);
    return IntStream.rangeClosed(1, aantal)
        .mapToObj(nummer -> begin.plusWeeks((long) weken * nummer / aantal))
        .toList();
  }
}
