package nl.keukentafel.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Durations of one kind of request, sorted, in nanoseconds.
 *
 * <p>A percentile is the smallest measured duration that at least that share does not exceed
 * (nearest rank): always a value that was really seen.
 */
public final class Verdeling {

  private final long[] oplopend;

  private Verdeling(long[] oplopend) {
    this.oplopend = oplopend;
  }

  /** The distribution of what several users measured. */
  public static Verdeling van(List<long[]> metingen) {
    long[] alle = metingen.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Verdeling(alle);
  }

  public int aantal() {
    return oplopend.length;
  }

  /**
   * The percentile in milliseconds.
   *
   * @param percentiel above 0, at most 100
   */
  public double milliseconden(double percentiel) {
    if (percentiel <= 0 || percentiel > 100) {
      throw new IllegalArgumentException("Geen percentiel: " + percentiel);
    }
    if (oplopend.length == 0) {
      throw new IllegalStateException("Er is niets gemeten");
    }
    int rang = (int) Math.ceil(percentiel / 100 * oplopend.length);
    return oplopend[Math.max(rang, 1) - 1] / 1e6;
  }
}
