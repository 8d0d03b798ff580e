package nl.keukentafel.voorbeeld;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chance that comes out the same for the same seed, and ids that grow so that indexes stay dense.
 */
final class Willekeur {

  private static final long TELLERBITS = 12;

  private final SplittableRandom bron;
  private final long begin;
  private long teller;

  /**
   * Begins at a seed.
   *
   * @param begin the moment in the first id
   */
  Willekeur(long zaad, Instant begin) {
    this.bron = new SplittableRandom(zaad);
    this.begin = begin.toEpochMilli();
  }

  /** From 0 up to and without {@code grens}. */
  int tot(int grens) {
    return bron.nextInt(grens);
  }

  /** From {@code laagste} up to and with {@code hoogste}. */
  int van(int laagste, int hoogste) {
    return laagste + bron.nextInt(hoogste - laagste + 1);
  }

  /** True in this share of the cases. */
  boolean kans(double deel) {
    return bron.nextDouble() < deel;
  }

  <T> T kies(List<T> keuzes) {
    return keuzes.get(bron.nextInt(keuzes.size()));
  }

  /** The index of a weight, in proportion to the weights. */
  int gewogen(double... gewichten) {
    double som = 0;
    for (double gewicht : gewichten) {
      som += gewicht;
    }
    double punt = bron.nextDouble() * som;
    for (int plaats = 0; plaats < gewichten.length; plaats++) {
      punt -= gewichten[plaats];
      if (punt < 0) {
        return plaats;
      }
    }
    return gewichten.length - 1;
  }

  /** A UUID of version 7, each later than the one before. */
  UUID id() {
    long moment = begin + (teller >> TELLERBITS);
    long hoog = (moment << 16) | 0x7000L | (teller & 0xFFF);
    teller++;
    return new UUID(hoog, (bron.nextLong() >>> 2) | 0x8000000000000000L);
  }
}
