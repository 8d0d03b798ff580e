package nl.keukentafel.casus.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.store.RolStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import org.springframework.stereotype.Component;

/**
 * The regie with which the work begins, or begins again: the casushouder, or the team where its
 * inrichting gives the regie to the team (001 §4.2.1).
 */
@Component
class EersteRegie {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final RolStore rollen;
  private final Inrichtingen inrichtingen;

  EersteRegie(RolStore rollen, Inrichtingen inrichtingen) {
    this.rollen = rollen;
    this.inrichtingen = inrichtingen;
  }

  void geef(
      TeamId team,
      CasusId casus,
      MedewerkerId houder,
      Instant nu,
      String reden,
      MedewerkerId door) {
    Regiehouder regie =
        inrichtingen
            .geldig(team, LocalDate.ofInstant(nu, NEDERLAND))
            .inrichting()
            .regieNaInschakelen(Tweedelijnsvorm.INSCHAKELEN_MET_REGIE);
    boolean vanTeam = regie == Regiehouder.TEAM;
    Regievorm vorm = vanTeam ? Regievorm.TEAM : Regievorm.TEAMLID;
    UUID wie = vanTeam ? team.waarde() : houder.waarde();
    rollen.wisselRegie(casus, vorm, wie, nu, reden, door);
  }
}
