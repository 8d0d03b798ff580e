package nl.keukentafel.plan.model;

import java.time.LocalDate;
import java.util.List;

/** Was in force until the next version was agreed. */
public record VervangenPlan(
    Planinhoud inhoud, List<Akkoord> akkoorden, LocalDate sinds, LocalDate tot) implements Plan {

  /** Keeps its own copy. */
  public VervangenPlan {
    akkoorden = List.copyOf(akkoorden);
  }

  @Override
  public VervangenPlan met(Planinhoud andere) {
    return new VervangenPlan(andere, akkoorden, sinds, tot);
  }
}
