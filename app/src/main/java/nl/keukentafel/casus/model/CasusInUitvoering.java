package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;

/** The plan is carried out. */
public record CasusInUitvoering(Casusgegevens gegevens, MedewerkerId casushouder)
    implements LopendeCasus {

  @Override
  public Fase fase() {
    return Fase.UITVOERING;
  }

  /** Help becomes lighter. */
  public CasusInAfschalen schaalAf() {
    return new CasusInAfschalen(gegevens, casushouder);
  }

  /** The plan is made again. */
  public CasusInPlan terugNaarPlan() {
    return new CasusInPlan(gegevens, casushouder);
  }
}
