package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;

/** What is going on, and what is behind the question. */
public record CasusInVraagverheldering(Casusgegevens gegevens, MedewerkerId casushouder)
    implements LopendeCasus {

  @Override
  public Fase fase() {
    return Fase.VRAAGVERHELDERING;
  }

  /** The question is clear; doelen and acties follow. */
  public CasusInPlan naarPlan() {
    return new CasusInPlan(gegevens, casushouder);
  }
}
