package nl.keukentafel.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Evaluatie;
import nl.keukentafel.plan.model.Ladder;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.VervangenPlan;

/**
 * One version of the plan as one reader may see it: doelen and acties that are not for this reader
 * are gone.
 *
 * @param plan the version, only with what this reader may see
 * @param ladders how the rungs stand, for each leefgebied with a doel, in the fixed order
 * @param evaluaties of the doelen shown, the newest first
 * @param afgeschermd how many doelen the inrichting closes to this reader; what was told in
 *     confidence is not counted, because not even its existence is told
 * @param conceptErnaast whether a next version is being written beside this one
 */
public record Planbeeld(
    Plan plan,
    Map<Leefgebied, Ladder> ladders,
    List<Evaluatie> evaluaties,
    int afgeschermd,
    boolean conceptErnaast) {

  /** Keeps its own copies. */
  public Planbeeld {
    evaluaties = List.copyOf(evaluaties);
  }

  /** What each person said to this version, in the order in which it was written down. */
  public List<Akkoord> akkoorden() {
    return switch (plan) {
      case ConceptPlan concept -> concept.akkoorden();
      case OvereengekomenPlan overeengekomen -> overeengekomen.akkoorden();
      case VervangenPlan vervangen -> vervangen.akkoorden();
    };
  }

  /** The last evaluation of a doel. */
  public Optional<Evaluatie> laatste(DoelId doel) {
    return evaluaties.stream().filter(e -> e.doel().equals(doel)).findFirst();
  }
}
