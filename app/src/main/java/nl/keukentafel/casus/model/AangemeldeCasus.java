package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** Taken in by a team, not yet begun; without casushouder it stands on the wachtlijst. */
public record AangemeldeCasus(Casusgegevens gegevens, @Nullable MedewerkerId casushouder)
    implements Casus {

  @Override
  public Fase fase() {
    return Fase.AANGEMELD;
  }

  /** Somebody takes it: the question is looked into from here on. */
  public CasusInVraagverheldering wijsToeAan(MedewerkerId houder) {
    return new CasusInVraagverheldering(gegevens, houder);
  }

  /** Ends before it began, for instance because the household withdrew. */
  public AfgeslotenCasus sluitAf() {
    return new AfgeslotenCasus(gegevens, casushouder);
  }
}
