package nl.keukentafel.inzet.model;

import java.util.UUID;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;

/** Who gets the regie when help of the second line begins, and to whom it comes back. */
public record Regieovergang(Regievorm vorm, UUID houder) {

  /**
   * The regie once it runs (001 §4.2.1). Where casushouder and team answer together, the
   * casushouder is the one holder: there is one at a time (1-domein: Regie).
   */
  public static Regieovergang bijStart(
      Regiehouder regie, MedewerkerId casushouder, TeamId team, OrganisatieId organisatie) {
    return switch (regie) {
      case CASUSHOUDER, CASUSHOUDER_EN_TEAM -> terug(casushouder);
      case TEAM -> new Regieovergang(Regievorm.TEAM, team.waarde());
      case INGESCHAKELDE_ORGANISATIE ->
          new Regieovergang(Regievorm.ORGANISATIE, organisatie.waarde());
    };
  }

  /** The regie when they have gone: a casus never loses its casushouder (4-regie). */
  public static Regieovergang terug(MedewerkerId casushouder) {
    return new Regieovergang(Regievorm.TEAMLID, casushouder.waarde());
  }
}
