package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;

/** The plan is being made with the household. */
public record CasusInPlan(Casusgegevens gegevens, MedewerkerId casushouder)
    implements LopendeCasus {

  @Override
  public Fase fase() {
    return Fase.PLAN;
  }

  /** The plan is agreed. */
  public CasusInUitvoering naarUitvoering() {
    return new CasusInUitvoering(gegevens, casushouder);
  }

  /** There is more to find out first. */
  public CasusInVraagverheldering terugNaarVraagverheldering() {
    return new CasusInVraagverheldering(gegevens, casushouder);
  }
}
