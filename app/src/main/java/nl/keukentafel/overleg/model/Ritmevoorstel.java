package nl.keukentafel.overleg.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.keukentafel.inrichting.Ritme;

/** When the next overleg would be, by its rhythm; a person chooses. */
public final class Ritmevoorstel {

  private Ritmevoorstel() {}

  /**
   * The next day after the last overleg that is not past.
   *
   * @param laatste day of the last one, planned or held
   * @param opOfNa the day itself, or the first working day after it
   * @return empty for a rhythm without interval
   */
  public static Optional<LocalDate> na(
      LocalDate laatste, Ritme ritme, LocalDate vandaag, UnaryOperator<LocalDate> opOfNa) {
    if (ritme == Ritme.VASTE_MOMENTEN || ritme == Ritme.NAAR_BEHOEFTE) {
      return Optional.empty();
    }
    LocalDate dag = laatste;
    do {
      dag = volgende(dag, ritme);
    } while (dag.isBefore(vandaag));
    return Optional.of(opOfNa.apply(dag));
  }

  private static LocalDate volgende(LocalDate dag, Ritme ritme) {
    return switch (ritme) {
      case DAGELIJKS -> dag.plusDays(1);
      case DRIE_KEER_PER_WEEK -> dag.plusDays(2);
      case WEKELIJKS -> dag.plusWeeks(1);
      case TWEEWEKELIJKS -> dag.plusWeeks(2);
      case VIERWEKELIJKS -> dag.plusWeeks(4);
      case KWARTAAL -> dag.plusMonths(3);
      case VASTE_MOMENTEN, NAAR_BEHOEFTE ->
          throw new IllegalArgumentException("Een ritme zonder tussentijd: " + ritme);
    };
  }
}
