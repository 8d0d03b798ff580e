package nl.keukentafel.bench;

import java.util.Arrays;

/** A growing row of durations of one user; not shared between threads. */
public final class Metingen {

  private long[] rij = new long[1024];
  private int aantal;

  public void voegToe(long nanoseconden) {
    if (aantal == rij.length) {
      rij = Arrays.copyOf(rij, aantal * 2);
    }
    rij[aantal++] = nanoseconden;
  }

  public long[] rij() {
    return Arrays.copyOf(rij, aantal);
  }
}
