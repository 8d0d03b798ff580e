package nl.keukentafel.overleg.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.overleg.Overleggen.Teambesluit;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.store.AanwezigheidStore;
import nl.keukentafel.overleg.store.AgendaStore;
import nl.keukentafel.overleg.store.TeambesluitStore;
import nl.keukentafel.overleg.usecase.ToonOverleg.Beeld;
import nl.keukentafel.team.Teams;
import nl.keukentafel.team.Teams.Teamlid;
import org.springframework.stereotype.Component;

/** Gathers what stands in an overleg. */
@Component
class Overlegverslag {

  private final AanwezigheidStore aanwezigheid;
  private final AgendaStore agenda;
  private final TeambesluitStore besluiten;
  private final Teams teams;

  Overlegverslag(
      AanwezigheidStore aanwezigheid, AgendaStore agenda, TeambesluitStore besluiten, Teams teams) {
    this.aanwezigheid = aanwezigheid;
    this.agenda = agenda;
    this.besluiten = besluiten;
    this.teams = teams;
  }

  Beeld van(Vergadering vergadering) {
    OverlegId id = vergadering.overleg().kop().id();
    List<Agendapunt> punten = agenda.van(id);
    Map<AgendapuntId, Teambesluit> genomen =
        besluiten.van(id).stream()
            .collect(Collectors.toMap(Teambesluit::agendapunt, Function.identity()));
    Set<MedewerkerId> vertrokken = aanwezigheid.vertrokken(id);
    Set<MedewerkerId> genoemd = new HashSet<>(vertrokken);
    genoemd.addAll(vergadering.overleg().aanwezig());
    for (Agendapunt punt : punten) {
      genoemd.add(punt.gevraagdDoor());
      punt.stemmen()
          .forEach(stem -> {
            genoemd.add(stem.wie());
            genoemd.add(stem.vastgelegdDoor());
          });
    }
    for (Teambesluit besluit : genomen.values()) {
      genoemd.addAll(besluit.aanwezigen());
      genoemd.add(besluit.vastgelegdDoor());
    }
    return new Beeld(
        vergadering,
        punten,
        genomen,
        agenda.verdaagdUit(id),
        vertrokken,
        namen(vergadering, genoemd));
  }

  /** Names from the team that is read anyway; only of others the team room is asked. */
  private Map<MedewerkerId, String> namen(Vergadering vergadering, Set<MedewerkerId> genoemd) {
    Map<MedewerkerId, String> namen = new HashMap<>();
    for (Teamlid lid : vergadering.leden()) {
      namen.put(lid.medewerker(), lid.naam());
    }
    Set<MedewerkerId> anderen = new HashSet<>(genoemd);
    anderen.removeAll(namen.keySet());
    if (!anderen.isEmpty()) {
      namen.putAll(teams.namen(anderen));
    }
    return namen;
  }
}
