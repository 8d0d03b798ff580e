package nl.keukentafel.bench.doodslaan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Product;

/**
 * Kills with {@code kill -9}: the child process that is the product, and the PostgreSQL of its data
 * folder; no process besides these. What should come back by itself is left to do so, what an
 * operator would start again is started.
 */
final class Beul {

  private static final Duration HERSTEL = Duration.ofMinutes(3);

  private final Product product;
  private final Database database;
  private final Random toeval;
  private final Map<Doelwit, List<Duration>> hersteltijden = new EnumMap<>(Doelwit.class);
  private final Map<Doelwit, Integer> slagen = new EnumMap<>(Doelwit.class);
  private int tijdensHerstel;
  private int herstarts;

  Beul(Product product, Database database, Random toeval) {
    this.product = product;
    this.database = database;
    this.toeval = toeval;
  }

  /**
   * One blow.
   *
   * @param wacht whether to wait for recovery; otherwise the next blow may fall during it
   * @return how long until the first page came again; zero when not waited for
   */
  Duration sla(Doelwit doelwit, boolean wacht) throws InterruptedException {
    long begin = System.nanoTime();
    switch (doelwit) {
      case APPLICATIE -> product.dood();
      case DATABASE -> database.dood();
      case BEIDE -> {
        if (toeval.nextBoolean()) {
          product.dood();
          database.dood();
        } else {
          database.dood();
          product.dood();
        }
      }
    }
    slagen.merge(doelwit, 1, Integer::sum);
    if (!product.leeft()) {
      product.start();
    }
    if (!wacht) {
      tijdensHerstel++;
      return Duration.ZERO;
    }
    wachtOpHerstel(doelwit, begin);
    Duration duur = Duration.ofNanos(System.nanoTime() - begin);
    hersteltijden.computeIfAbsent(doelwit, _ -> new ArrayList<>()).add(duur);
    return duur;
  }

  /** A product that gave up because its database died while it started is started once more. */
  private void wachtOpHerstel(Doelwit doelwit, long begin) throws InterruptedException {
    while (!product.isKlaarBinnen(HERSTEL)) {
      if (product.leeft() || System.nanoTime() - begin > HERSTEL.toNanos()) {
        throw new Benchfout("Geen herstel na " + doelwit + "; zie product.log in " + product.map());
      }
      herstarts++;
      product.start();
    }
  }

  /** How often the product ended by itself during recovery and was started again. */
  int herstarts() {
    return herstarts;
  }

  int slagen(Doelwit doelwit) {
    return slagen.getOrDefault(doelwit, 0);
  }

  /** Blows after which the next fell before the product was back. */
  int tijdensHerstel() {
    return tijdensHerstel;
  }

  /** Mean and longest time to recover, in seconds. */
  double[] herstel(Doelwit doelwit) {
    List<Duration> tijden = hersteltijden.getOrDefault(doelwit, List.of());
    double gemiddeld = tijden.stream().mapToLong(Duration::toMillis).average().orElse(Double.NaN);
    double langst = tijden.stream().mapToLong(Duration::toMillis).max().orElse(0);
    return new double[] {gemiddeld / 1000, langst / 1000};
  }
}
