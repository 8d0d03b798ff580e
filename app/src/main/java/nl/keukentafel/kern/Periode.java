package nl.keukentafel.kern;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from {@code van} up to, not including, {@code tot}; without {@code tot} it still runs.
 *
 * <p>The end is the first day on which it no longer holds, as in a PostgreSQL {@code daterange}, so
 * that periods that follow each other share one date and leave no gap. {@link #laatsteDag()} gives
 * the day a person would call <i>tot en met</i>.
 */
public record Periode(LocalDate van, Optional<LocalDate> tot) {

  /** Refuses an end on or before the start. */
  public Periode {
    if (tot.isPresent() && !tot.get().isAfter(van)) {
      throw new IllegalArgumentException("een periode eindigt na haar begin");
    }
  }

  /** A period that runs until further notice. */
  public static Periode vanaf(LocalDate van) {
    return new Periode(van, Optional.empty());
  }

  /** A period that holds up to, not on, {@code tot}. */
  public static Periode vanTot(LocalDate van, LocalDate tot) {
    return new Periode(van, Optional.of(tot));
  }

  /** Checks two typed dates; without an end the period runs on. Last day included, as typed. */
  public static Gelezen<Periode> lees(LocalDate van, Optional<LocalDate> totEnMet) {
    if (totEnMet.isPresent() && totEnMet.get().isBefore(van)) {
      return Gelezen.fout("kern.periode.eindVoorBegin");
    }
    return Gelezen.goed(new Periode(van, totEnMet.map(dag -> dag.plusDays(1))));
  }

  /** Whether the period holds on that day. */
  public boolean bevat(LocalDate dag) {
    return !dag.isBefore(van) && (tot.isEmpty() || dag.isBefore(tot.get()));
  }

  /** Whether some day lies in both. */
  public boolean overlapt(Periode ander) {
    return (tot.isEmpty() || ander.van.isBefore(tot.get()))
        && (ander.tot.isEmpty() || van.isBefore(ander.tot.get()));
  }

  /** The last day on which it holds, or empty while it runs on. */
  public Optional<LocalDate> laatsteDag() {
    return tot.map(dag -> dag.minusDays(1));
  }

  /** The same period ended: {@code dag} is the first day on which it no longer holds. */
  public Periode beeindigdPer(LocalDate dag) {
    return vanTot(van, dag);
  }
}
