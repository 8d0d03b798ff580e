package nl.keukentafel.plan.model;

/** A version of the one plan, in one of its states (1-domein: Plan). */
public sealed interface Plan permits ConceptPlan, OvereengekomenPlan, VervangenPlan {

  Planinhoud inhoud();

  /** The same state with another content, for who may see less of it. */
  Plan met(Planinhoud inhoud);

  /** The code of the state in the database and in message keys. */
  default String staat() {
    return switch (this) {
      case ConceptPlan concept -> "concept";
      case OvereengekomenPlan overeengekomen -> "overeengekomen";
      case VervangenPlan vervangen -> "vervangen";
    };
  }
}
