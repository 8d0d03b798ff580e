package nl.keukentafel.postgres;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the server and starts it again, on the same port, when it dies under us: killed for lack
 * of memory, or by hand. Who is connected loses its connection and nothing that was acknowledged.
 */
final class Bewaker {

  private static final Logger LOG = LoggerFactory.getLogger(Bewaker.class);

  private static final Duration TUSSENPOOS = Duration.ofMillis(250);

  /** Failed attempts in a row before we leave it to a human. */
  private static final int POGINGEN = 5;

  private final Datamap datamap;
  private final Server server;
  private final int poort;
  private final Object slot = new Object();
  private boolean gestopt;

  Bewaker(Datamap datamap, Server server, int poort) {
    this.datamap = datamap;
    this.server = server;
    this.poort = poort;
  }

  void begin() {
    Thread.ofPlatform().daemon().name("postgres-bewaker").start(this::bewaak);
  }

  /** Returns when a restart that was going on is over; after that there will be none. */
  void stop() {
    synchronized (slot) {
      gestopt = true;
    }
  }

  private void bewaak() {
    var mislukt = 0;
    while (mislukt < POGINGEN) {
      try {
        Thread.sleep(TUSSENPOOS.multipliedBy(1L << mislukt));
      } catch (InterruptedException e) {
        return;
      }
      synchronized (slot) {
        if (gestopt) {
          return;
        }
        if (loopt()) {
          mislukt = 0;
        } else if (!herstart()) {
          mislukt++;
        }
      }
    }
    LOG.error("PostgreSQL blijft niet draaien; Keukentafel heeft geen database meer");
  }

  private boolean loopt() {
    return Postmaster.findVan(datamap.cluster())
        .filter(p -> p.leeft(datamap.cluster()))
        .isPresent();
  }

  private boolean herstart() {
    LOG.warn("PostgreSQL is onverwacht gestopt en wordt opnieuw gestart op poort {}", poort);
    try {
      server.start(poort);
      LOG.warn("PostgreSQL draait weer op poort {}", poort);
      return true;
    } catch (PostgresStartFout e) {
      LOG.error("PostgreSQL start niet opnieuw: {}", e.getMessage());
      return false;
    }
  }
}
