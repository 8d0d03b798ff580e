package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;

/** The work is done; somebody still asks how it goes. */
public record CasusInNazorg(Casusgegevens gegevens, MedewerkerId casushouder)
    implements LopendeCasus {

  @Override
  public Fase fase() {
    return Fase.NAZORG;
  }

  /** More help is needed after all. */
  public CasusInUitvoering schaalOp() {
    return new CasusInUitvoering(gegevens, casushouder);
  }
}
