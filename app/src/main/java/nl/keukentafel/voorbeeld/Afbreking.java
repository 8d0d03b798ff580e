package nl.keukentafel.voorbeeld;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets Ctrl-C stop a long command between two households, so that it can clean up after itself. */
final class Afbreking {

  private static final Duration GEDULD = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(Afbreking.class);

  private final CountDownLatch klaar = new CountDownLatch(1);
  private volatile boolean gevraagd;

  private Afbreking() {}

  /** Somebody asked to stop. */
  static final class Onderbroken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Listens from now on. */
  static Afbreking luister() {
    Afbreking afbreking = new Afbreking();
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("afbreking").unstarted(afbreking::vraag));
    return afbreking;
  }

  private void vraag() {
    gevraagd = true;
    try {
      boolean opgeruimd = klaar.await(GEDULD.toSeconds(), TimeUnit.SECONDS);
      LOG.debug("Afgebroken; opgeruimd: {}", opgeruimd);
    } catch (InterruptedException fout) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws when somebody asked to stop. */
  void controleer() {
    if (gevraagd) {
      throw new Onderbroken();
    }
  }

  /** All is cleaned up; the process may end. */
  void klaar() {
    klaar.countDown();
  }
}
