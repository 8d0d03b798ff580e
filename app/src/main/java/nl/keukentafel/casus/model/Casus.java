package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * The work with one household, in one of its stages. What cannot happen in a stage does not
 * compile: only an aangemelde casus can be shared out, only a slapende one woken.
 */
public sealed interface Casus
    permits AangemeldeCasus, LopendeCasus, SlapendeCasus, AfgeslotenCasus {

  Casusgegevens gegevens();

  Fase fase();

  /** The casushouder; from opname on there always is one. */
  @Nullable MedewerkerId casushouder();

  /** The casus as it was kept; refuses a stage that needs a casushouder without one. */
  static Casus van(Casusgegevens gegevens, Fase fase, @Nullable MedewerkerId casushouder) {
    if (fase == Fase.AANGEMELD) {
      return new AangemeldeCasus(gegevens, casushouder);
    }
    if (fase == Fase.AFGESLOTEN) {
      return new AfgeslotenCasus(gegevens, casushouder);
    }
    if (casushouder == null) {
      throw new IllegalArgumentException("in " + fase.code() + " heeft een casus een casushouder");
    }
    return switch (fase) {
      case VRAAGVERHELDERING -> new CasusInVraagverheldering(gegevens, casushouder);
      case PLAN -> new CasusInPlan(gegevens, casushouder);
      case UITVOERING -> new CasusInUitvoering(gegevens, casushouder);
      case AFSCHALEN -> new CasusInAfschalen(gegevens, casushouder);
      case NAZORG -> new CasusInNazorg(gegevens, casushouder);
      case SLAPEND -> new SlapendeCasus(gegevens, casushouder);
      case AANGEMELD, AFGESLOTEN -> throw new IllegalStateException("al behandeld");
    };
  }
}
