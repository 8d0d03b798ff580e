package nl.keukentafel.melding.triage;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * What the table may know of the ages in the household, in whole years on the day of the melding.
 *
 * @param jongste the youngest, empty when no age is known
 * @param oudste the oldest, empty when no age is known
 * @param kind whether somebody under 18 lives in the household
 */
public record Leeftijden(OptionalInt jongste, OptionalInt oudste, boolean kind) {

  /** Refuses a youngest who is older than the oldest, and ages below 0. */
  public Leeftijden {
    if (jongste.isPresent() != oudste.isPresent()) {
      throw new IllegalArgumentException("either both ages are known or none");
    }
    if (jongste.orElse(0) < 0 || jongste.orElse(0) > oudste.orElse(0)) {
      throw new IllegalArgumentException(
          "the youngest is at least 0 and not older than the oldest");
    }
    if (jongste.isPresent() && jongste.getAsInt() < 18 && !kind) {
      throw new IllegalArgumentException("somebody under 18 is a child");
    }
  }

  /** No age is known. */
  public static Leeftijden onbekend() {
    return new Leeftijden(OptionalInt.empty(), OptionalInt.empty(), false);
  }

  /** The facts that follow from the ages of the persons; empty gives {@link #onbekend()}. */
  public static Leeftijden van(Collection<Integer> leeftijden) {
    var cijfers = leeftijden.stream().mapToInt(Integer::intValue).summaryStatistics();
    return cijfers.getCount() == 0
        ? onbekend()
        : new Leeftijden(
            OptionalInt.of(cijfers.getMin()),
            OptionalInt.of(cijfers.getMax()),
            cijfers.getMin() < 18);
  }

  @Override
  public String toString() {
    return "Leeftijden[…]";
  }
}
