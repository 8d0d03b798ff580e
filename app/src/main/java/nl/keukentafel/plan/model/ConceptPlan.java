package nl.keukentafel.plan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Being written; not in force.
 *
 * @param akkoorden what was said to this text; what was said to an earlier text is not among it
 */
public record ConceptPlan(Planinhoud inhoud, List<Akkoord> akkoorden) implements Plan {

  /** Keeps its own copy. */
  public ConceptPlan {
    akkoorden = List.copyOf(akkoorden);
  }

  @Override
  public ConceptPlan met(Planinhoud andere) {
    return new ConceptPlan(andere, akkoorden);
  }

  /**
   * Comes into force. Refuses a plan that says nothing; who must agree is {@link Akkoordbeleid}.
   */
  public OvereengekomenPlan komOvereen(LocalDate dag) {
    if (!inhoud.isGevuld()) {
      throw new IllegalStateException("een leeg plan wordt niet overeengekomen");
    }
    return new OvereengekomenPlan(inhoud, akkoorden, dag);
  }
}
