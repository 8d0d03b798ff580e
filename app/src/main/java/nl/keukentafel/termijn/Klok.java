package nl.keukentafel.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One running term. Made and changed by {@link Termijnrekening}, which keeps the end in step.
 *
 * @param soort key of its row in the {@link Termijntabel}
 * @param aard what its end means
 * @param startdatum day of the event, which itself does not count
 * @param uitersteDatum last day of the term; while suspended the end it would have without further
 *     suspension
 * @param opschortingen in order of time, only the last may be without end
 * @param afgerondOp day on which what the term asks for was done
 */
public record Klok(
    String soort,
    Termijnaard aard,
    LocalDate startdatum,
    LocalDate uitersteDatum,
    List<Opschorting> opschortingen,
    Optional<LocalDate> afgerondOp) {

  /** Refuses an end before the start and suspensions out of order. */
  public Klok {
    opschortingen = List.copyOf(opschortingen);
    if (uitersteDatum.isBefore(startdatum)) {
      throw new IllegalArgumentException("een klok eindigt niet voor haar begin");
    }
    for (int plaats = 1; plaats < opschortingen.size(); plaats++) {
      Optional<LocalDate> vorige = opschortingen.get(plaats - 1).periode().tot();
      if (vorige.isEmpty() || opschortingen.get(plaats).periode().van().isBefore(vorige.get())) {
        throw new IllegalArgumentException("opschortingen volgen op elkaar");
      }
    }
  }

  /** The suspension that still stands, or empty. */
  public Optional<Opschorting> lopendeOpschorting() {
    return opschortingen.isEmpty()
        ? Optional.empty()
        : Optional.of(opschortingen.getLast())
            .filter(opschorting -> opschorting.periode().tot().isEmpty());
  }

  /** The same clock, done on that day; suspensions and end stay as they were. */
  public Klok rondAf(LocalDate dag) {
    return new Klok(soort, aard, startdatum, uitersteDatum, opschortingen, Optional.of(dag));
  }
}
