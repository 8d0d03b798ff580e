package nl.keukentafel.ervaring.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask for the public page: sixty times a minute. Guessing a link of 256
 * bits is hopeless anyway; this keeps the attempts from costing us anything.
 */
@Component
class Bezoekersgrens {

  static final int PER_MINUUT = 60;

  /** So many addresses are remembered; the one that was away longest is forgotten first. */
  private static final int ADRESSEN = 10_000;

  private final Map<String, Bucket> emmers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> oudste) {
          return size() > ADRESSEN;
        }
      };

  /** Whether this address may ask once more. */
  boolean mag(String adres) {
    synchronized (emmers) {
      return emmers
          .computeIfAbsent(
              adres,
              _ ->
                  Bucket.builder()
                      .addLimit(grens ->
                          grens
                              .capacity(PER_MINUUT)
                              .refillGreedy(PER_MINUUT, Duration.ofMinutes(1)))
                      .build())
          .tryConsume(1);
    }
  }
}
