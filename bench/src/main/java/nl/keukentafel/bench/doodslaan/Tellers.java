package nl.keukentafel.bench.doodslaan;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What befell the writers, counted together.
 *
 * @param zonderAntwoord the connection broke, or the product said that it could not (5xx)
 * @param geweigerd the product said no (4xx): then this measurement writes something wrong
 * @param afgemeld an acknowledged sign-in that the product had forgotten
 */
record Tellers(
    AtomicLong zonderAntwoord,
    AtomicLong geweigerd,
    AtomicLong afgemeld,
    AtomicReference<String> laatsteWeigering) {

  Tellers() {
    this(new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicReference<>(""));
  }

  void weigering(Exception reden) {
    geweigerd.incrementAndGet();
    laatsteWeigering.set(String.valueOf(reden.getMessage()));
  }
}
