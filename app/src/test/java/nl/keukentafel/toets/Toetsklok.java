package nl.keukentafel.toets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A clock that starts on a fixed Monday morning, ticks like any other, and can be moved. So a test
 * says the same on every day of the year, and half an hour costs nothing.
 */
public final class Toetsklok extends Clock {

  /** Dutch time. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Monday 5 October 2026, 10 o'clock: an ordinary week without holidays. */
  public static final LocalDateTime BEGIN = LocalDateTime.of(2026, 10, 5, 10, 0);

  private volatile Duration verschil = Duration.ZERO;

  public Toetsklok() {
    terug();
  }

  /** Back to the Monday on which every test class begins. */
  public void terug() {
    zetOp(BEGIN);
  }

  /** Moves to this moment, Dutch time. */
  public void zetOp(LocalDateTime moment) {
    verschil = Duration.between(Instant.now(), moment.atZone(ZONE).toInstant());
  }

  /** Moves on (or back, when negative). */
  public void vooruit(Duration tijd) {
    verschil = verschil.plus(tijd);
  }

  public LocalDate vandaag() {
    return LocalDate.now(this);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(verschil);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    Toetsklok deze = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return deze.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId andere) {
        return deze.withZone(andere);
      }
    };
  }
}
