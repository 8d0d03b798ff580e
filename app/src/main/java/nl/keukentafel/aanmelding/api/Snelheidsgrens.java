package nl.keukentafel.aanmelding.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.keukentafel.aanmelding.Partner;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How often a partner's machine may call: a burst of sixty, then one a second. */
@Component
public class Snelheidsgrens {

  /** As many calls a minute as a token may make. */
  public static final int PER_MINUUT = 60;

  private final ConcurrentMap<UUID, Bucket> emmers = new ConcurrentHashMap<>();

  /** Takes one call of this token, or answers that it must wait. */
  public void telMee(Partner partner) {
    Bucket emmer =
        emmers.computeIfAbsent(
            partner.sleutel(),
            _ ->
                Bucket.builder()
                    .addLimit(grens ->
                        grens.capacity(PER_MINUUT).refillGreedy(PER_MINUUT, Duration.ofMinutes(1)))
                    .build());
    ConsumptionProbe proef = emmer.tryConsumeAndReturnRemaining(1);
    if (!proef.isConsumed()) {
      long seconden = Math.ceilDiv(proef.getNanosToWaitForRefill(), 1_000_000_000L);
      throw Probleem.van(HttpStatus.TOO_MANY_REQUESTS, "te_snel")
          .met("Retry-After", String.valueOf(Math.max(1, seconden)));
    }
  }
}
