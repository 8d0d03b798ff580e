package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.keukentafel.inrichting.Overlegvorm;

/**
 * One weight that a gemeente may set for itself (4-regie: Opname en toewijzing).
 *
 * @param sleutel its key in a {@link Weging}
 */
public record Wegingspost(Groep groep, String sleutel) {

  /** Kinds of weights, in the order of the page. */
  public enum Groep {
    /** Points of a casus. */
    ZWAARTE,
    /** By how much a stage multiplies these. */
    FASE,
    /** Hours a week for one point. */
    UUR,
    /** Hours that an overleg takes from each who is there. */
    OVERLEG;

    /** The code in message keys. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** All that can be set, group by group. */
  public static List<Wegingspost> alle() {
    return Stream.of(
            Arrays.stream(Zwaarte.values())
                .map(z -> new Wegingspost(Groep.ZWAARTE, "zwaarte." + z.code())),
            Arrays.stream(Fase.values()).map(f -> new Wegingspost(Groep.FASE, "fase." + f.code())),
            Stream.of(new Wegingspost(Groep.UUR, "uur_per_punt")),
            Arrays.stream(Overlegvorm.values())
                .map(v -> new Wegingspost(Groep.OVERLEG, "overleg." + v.code())))
        .flatMap(post -> post)
        .toList();
  }
}
