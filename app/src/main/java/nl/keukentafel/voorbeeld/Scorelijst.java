package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.keukentafel.inrichting.Leefgebied;
import org.jspecify.annotations.Nullable;

/** Levels as a {@link Verloop} writes them: {@code financien 2/3, dagbesteding 4}. */
final class Scorelijst {

  private static final Map<String, Integer> GROOTTEN = new ConcurrentHashMap<>();

  private Scorelijst() {}

  /**
   * A level.
   *
   * @param plek of the member in the household
   * @param eigen the resident's own view; null when not given
   */
  record Score(int plek, String domein, int niveau, @Nullable Integer eigen) {}

  /** All levels, member by member. */
  static List<Score> lees(Map<String, String> scores) {
    List<Score> lijst = new ArrayList<>();
    Map<Integer, String> opPlek = new HashMap<>();
    scores.forEach((plek, tekst) -> opPlek.put(Integer.valueOf(plek), tekst));
    opPlek.keySet().stream()
        .sorted()
        .forEach(plek -> {
          for (String deel : opPlek.getOrDefault(plek, "").split(", ", -1)) {
            String[] woorden = deel.split("[ /]", -1);
            lijst.add(
                new Score(
                    plek,
                    woorden[0],
                    Integer.parseInt(woorden[1]),
                    woorden.length > 2 ? Integer.valueOf(woorden[2]) : null));
          }
        });
    return lijst;
  }

  /** Whether some of what the instrument asks of these adults was left open. */
  static boolean isDeels(String instrument, List<Integer> volwassenen, List<Score> scores) {
    int domeinen =
        GROOTTEN.computeIfAbsent(
            instrument, code -> Bestanden.csvVan("/gesprek/" + code + ".csv").size());
    return volwassenen.stream()
        .anyMatch(plek -> scores.stream().filter(score -> score.plek() == plek).count() < domeinen);
  }

  /** The sheet on which a level stands: its own leefgebied, or the one under which it counts. */
  static String blad(String domein, List<String> bladen) {
    if (bladen.contains(domein)) {
      return domein;
    }
    return bladen.stream()
        .filter(blad -> hoofd(blad) == hoofd(domein))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("een niveau op een leefgebied zonder blad: " + domein));
  }

  private static Leefgebied hoofd(String code) {
    return Leefgebied.valueOf(code.toUpperCase(java.util.Locale.ROOT)).hoofdgebied();
  }
}
