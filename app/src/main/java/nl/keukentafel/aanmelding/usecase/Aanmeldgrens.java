package nl.keukentafel.aanmelding.usecase;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * How often signing in may go wrong from one address, beside the lock on each account: somebody who
 * tries one password on many accounts never meets that lock (BIO2 8.5). Only what fails counts, for
 * a whole gemeente may come from one address; who has the right password is not slowed down by
 * colleagues who do so too.
 */
@Component
public class Aanmeldgrens {

  static final int MISSERS = 50;
  static final Duration PERIODE = Duration.ofMinutes(15);

  /** More addresses than this are not remembered longer than needed. */
  private static final int VEEL = 10_000;

  /** The part of an IPv6 address that one household or office has as a whole, in bytes. */
  private static final int NETWERK = 8;

  private final ConcurrentMap<String, Bucket> emmers = new ConcurrentHashMap<>();
  private final Clock klok;

  Aanmeldgrens(Clock klok) {
    this.klok = klok;
  }

  /** From when this address may try again; empty when it may now. */
  public Optional<Instant> wachtTot(String adres) {
    Bucket emmer = emmers.get(netwerk(adres));
    if (emmer == null) {
      return Optional.empty();
    }
    EstimationProbe proef = emmer.estimateAbilityToConsume(1);
    return proef.canBeConsumed()
        ? Optional.empty()
        : Optional.of(klok.instant().plusNanos(proef.getNanosToWaitForRefill()));
  }

  /** Counts a failure from this address. */
  public void telMisser(String adres) {
    if (emmers.size() >= VEEL) {
      emmers.values().removeIf(emmer -> emmer.getAvailableTokens() >= MISSERS);
    }
    emmers.computeIfAbsent(netwerk(adres), _ -> emmer()).tryConsume(1);
  }

  private Bucket emmer() {
    return Bucket.builder()
        .withCustomTimePrecision(new Kloktijd(klok))
        .addLimit(grens -> grens.capacity(MISSERS).refillGreedy(MISSERS, PERIODE))
        .build();
  }

  private static String netwerk(String adres) {
    try {
      InetAddress gelezen = InetAddress.ofLiteral(adres);
      return gelezen instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(gelezen.getAddress(), NETWERK))
          : gelezen.getHostAddress();
    } catch (IllegalArgumentException _) {
      return adres;
    }
  }

  /** The time of the house, so that a test can move it. */
  private record Kloktijd(Clock klok) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant nu = klok.instant();
      return nu.getEpochSecond() * 1_000_000_000L + nu.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
