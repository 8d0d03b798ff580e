package nl.keukentafel.plan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * In force.
 *
 * @param sinds the day on which the last who had to agree did
 */
public record OvereengekomenPlan(Planinhoud inhoud, List<Akkoord> akkoorden, LocalDate sinds)
    implements Plan {

  /** Keeps its own copy. */
  public OvereengekomenPlan {
    akkoorden = List.copyOf(akkoorden);
  }

  @Override
  public OvereengekomenPlan met(Planinhoud andere) {
    return new OvereengekomenPlan(andere, akkoorden, sinds);
  }

  /** A next version came into force. */
  public VervangenPlan vervang(LocalDate dag) {
    return new VervangenPlan(inhoud, akkoorden, sinds, dag);
  }
}
