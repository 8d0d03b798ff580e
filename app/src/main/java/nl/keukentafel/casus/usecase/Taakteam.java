package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.team.Teams;
import org.springframework.stereotype.Component;

/** Who can be given a task in a casus: workers of the teams that lead it or work along. */
@Component
class Taakteam {
  private static final String VRIJWILLIGER = "vrijwilliger";

  private final CasusbeeldStore beelden;
  private final Teams teams;
  private final Clock klok;

  Taakteam(CasusbeeldStore beelden, Teams teams, Clock klok) {
    this.beelden = beelden;
    this.teams = teams;
    this.klok = klok;
  }

  /** Their names, by team and name. */
  Map<MedewerkerId, String> van(CasusId casus) {
    return beelden.find(casus, 0).map(ruw -> van(ruw.verloop())).orElseGet(Map::of);
  }

  Map<MedewerkerId, String> van(Casusverloop verloop) {
    Map<MedewerkerId, String> namen = new LinkedHashMap<>();
    LocalDate vandaag = LocalDate.now(klok);
    verloop.teamsNu().stream()
        .filter(deel -> deel.rol() != Teamrol.VOLGEND)
        .flatMap(deel -> teams.leden(deel.team(), vandaag).stream())
        .filter(lid -> !lid.positie().equals(VRIJWILLIGER))
        .forEach(lid -> namen.putIfAbsent(lid.medewerker(), lid.naam()));
    return namen;
  }
}
