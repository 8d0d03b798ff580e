package nl.keukentafel.casus.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much work counts as how many hours a week: shipped as data (casus/weging.csv), changed per
 * gemeente (4-regie: Opname en toewijzing).
 *
 * <p>Keys: {@code zwaarte.<zwaarte>} (points), {@code fase.<fase>} (factor), {@code uur_per_punt},
 * {@code overleg.<overlegvorm>} (hours an overleg takes).
 */
public record Weging(Map<String, Double> waarden) {

  /** Refuses a value below zero and a key that is missing. */
  public Weging {
    waarden = Map.copyOf(waarden);
    for (Zwaarte zwaarte : Zwaarte.values()) {
      controleer(waarden, "zwaarte." + zwaarte.code());
    }
    for (Fase fase : Fase.values()) {
      controleer(waarden, "fase." + fase.code());
    }
    controleer(waarden, "uur_per_punt");
  }

  private static void controleer(Map<String, Double> waarden, String sleutel) {
    Double waarde = waarden.get(sleutel);
    if (waarde == null || waarde < 0) {
      throw new IllegalArgumentException("weging zonder " + sleutel);
    }
  }

  /** These weights with what a gemeente set itself on top. */
  public Weging met(Map<String, Double> eigen) {
    Map<String, Double> samen = new TreeMap<>(waarden);
    samen.putAll(eigen);
    return new Weging(samen);
  }

  /** Hours a week that such a casus asks of its casushouder. */
  public double uren(Zwaarte zwaarte, Fase fase) {
    return waarde("zwaarte." + zwaarte.code())
        * waarde("fase." + fase.code())
        * waarde("uur_per_punt");
  }

  /** A value by its key; 0 for what is not weighed. */
  public double waarde(String sleutel) {
    return waarden.getOrDefault(sleutel, 0.0);
  }
}
