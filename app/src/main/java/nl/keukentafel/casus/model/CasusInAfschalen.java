package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;

/** Help becomes lighter, towards regular support. */
public record CasusInAfschalen(Casusgegevens gegevens, MedewerkerId casushouder)
    implements LopendeCasus {

  @Override
  public Fase fase() {
    return Fase.AFSCHALEN;
  }

  /** Only a look back now and then remains. */
  public CasusInNazorg naarNazorg() {
    return new CasusInNazorg(gegevens, casushouder);
  }

  /** More help is needed after all. */
  public CasusInUitvoering schaalOp() {
    return new CasusInUitvoering(gegevens, casushouder);
  }
}
