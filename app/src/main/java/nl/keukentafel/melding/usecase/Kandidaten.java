package nl.keukentafel.melding.usecase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.model.Teamoordeel;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The teams of the gemeente that a melding might go to, each judged by its design of that day. */
@Component
class Kandidaten {

  /** Levels of expertise that count: somebody who does it, or teaches it (1-domein, Teamlid). */
  private static final Set<String> DOET = Set.of("doet", "begeleidt_anderen");

  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final MeldingStore meldingen;

  Kandidaten(Teams teams, Inrichtingen inrichtingen, MeldingStore meldingen) {
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.meldingen = meldingen;
  }

  /**
   * Every team, those of {@code bij} first. Without an address nothing says which wijk it is; then
   * the numbers that wait do not move a melding away from whoever took the call.
   */
  List<Teamoordeel> beoordeel(
      Meldingsinhoud melding, @Nullable WijkId wijk, StelTriageVoor.Bij bij) {
    List<Teams.Team> alle =
        teams.alle().stream()
            .sorted(Comparator.comparing(team -> !bij.eerst().contains(team.id())))
            .toList();
    boolean telWachtenden = wijk != null || bij.eerst().isEmpty();
    Map<TeamId, Integer> wachtenden =
        meldingen.wachtenden(alle.stream().map(Teams.Team::id).toList());
    return alle.stream()
        .map(team -> {
          TeamId id = team.id();
          Teamoordeel.Team kandidaat =
              new Teamoordeel.Team(
                  id,
                  team.naam(),
                  team.wijken(),
                  expertise(id, melding.datum()),
                  telWachtenden ? anderen(wachtenden.getOrDefault(id, 0), id, bij) : 0,
                  inrichtingen.geldig(id, melding.datum()));
          return Teamoordeel.over(kandidaat, melding, wijk);
        })
        .toList();
  }

  /** How many wait there beside this melding. */
  private static int anderen(int wachtenden, TeamId team, StelTriageVoor.Bij bij) {
    return bij.telt() && bij.eerst().contains(team) ? Math.max(0, wachtenden - 1) : wachtenden;
  }

  private Set<Leefgebied> expertise(TeamId team, LocalDate dag) {
    Set<String> codes =
        teams.leden(team, dag).stream()
            .flatMap(lid -> lid.expertise().entrySet().stream())
            .filter(niveau -> DOET.contains(niveau.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return Arrays.stream(Leefgebied.values())
        .filter(gebied -> codes.contains(gebied.code()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
