package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.casus.store.RolStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import org.springframework.stereotype.Component;

/** Lets a team have a part in a casus from today on. */
@Component
class Teamdeelname {
  private final RolStore rollen;
  private final Clock klok;

  Teamdeelname(RolStore rollen, Clock klok) {
    this.rollen = rollen;
    this.klok = klok;
  }

  /** False when it has one already. */
  boolean voegToe(
      CasusId casus,
      TeamId team,
      Teamrol rol,
      List<String> leefgebieden,
      String reden,
      MedewerkerId door) {
    return rollen.voegTeamToe(casus, team, rol, leefgebieden, LocalDate.now(klok), reden, door);
  }
}
