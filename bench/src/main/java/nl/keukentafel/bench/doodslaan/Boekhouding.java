package nl.keukentafel.bench.doodslaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Which writes the product acknowledged. Only those have to be found: of a write without an answer
 * nobody knows, and it may be there or not.
 */
final class Boekhouding {

  private final String loop;
  private final AtomicLong nummer = new AtomicLong();
  private final AtomicInteger slag = new AtomicInteger();
  private final Map<Merk, Schrijfwijze> verstuurd = new ConcurrentHashMap<>();
  private final Map<Merk, Schrijfwijze> bevestigd = new ConcurrentHashMap<>();

  /**
   * @param loop letters and digits that no earlier run used
   */
  Boekhouding(String loop) {
    this.loop = loop;
  }

  String loop() {
    return loop;
  }

  /** From now on marks belong to the next blow. */
  void volgendeSlag() {
    slag.incrementAndGet();
  }

  /** A new mark, about to be sent. */
  Merk nieuw(Schrijfwijze wijze) {
    Merk merk = new Merk(loop, slag.get(), nummer.incrementAndGet());
    verstuurd.put(merk, wijze);
    return merk;
  }

  /** The product said that it is done. */
  void bevestig(Merk merk) {
    Schrijfwijze wijze = verstuurd.get(merk);
    if (wijze == null) {
      throw new IllegalArgumentException("Nooit verstuurd: " + merk);
    }
    bevestigd.put(merk, wijze);
  }

  /** What was acknowledged so far and fits; later acknowledgements are not in it. */
  Map<Merk, Schrijfwijze> bevestigd(Predicate<Merk> welke) {
    Map<Merk, Schrijfwijze> uit = new ConcurrentHashMap<>();
    bevestigd.forEach((merk, wijze) -> {
      if (welke.test(merk)) {
        uit.put(merk, wijze);
      }
    });
    return uit;
  }

  /**
   * What came of these writes.
   *
   * @param moeten acknowledged before the database was asked
   * @param gevonden how often the database holds each mark
   */
  static Afrekening reken(Map<Merk, Schrijfwijze> moeten, Map<Merk, Integer> gevonden) {
    List<Merk> verloren = new ArrayList<>();
    List<Merk> dubbel = new ArrayList<>();
    moeten.keySet().stream().filter(merk -> !gevonden.containsKey(merk)).forEach(verloren::add);
    gevonden.forEach((merk, keer) -> {
      if (keer > 1) {
        dubbel.add(merk);
      }
    });
    return new Afrekening(moeten.size(), moeten.size() - verloren.size(), verloren, dubbel);
  }

  /**
   * The reckoning.
   *
   * @param gevonden of those that were acknowledged
   * @param dubbel present more than once, acknowledged or not
   */
  record Afrekening(int bevestigd, int gevonden, List<Merk> verloren, List<Merk> dubbel) {

    Afrekening {
      verloren = List.copyOf(verloren);
      dubbel = List.copyOf(dubbel);
    }

    boolean klopt() {
      return verloren.isEmpty() && dubbel.isEmpty();
    }
  }
}
