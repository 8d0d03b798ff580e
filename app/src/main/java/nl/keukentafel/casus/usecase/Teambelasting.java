package nl.keukentafel.casus.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.casus.model.Belasting;
import nl.keukentafel.casus.model.Weging;
import nl.keukentafel.casus.store.CaseloadStore;
import nl.keukentafel.casus.store.WegingStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Ritme;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.team.Teams;
import nl.keukentafel.team.Teams.Teamlid;
import org.springframework.stereotype.Component;

/** Who in a team has how much work, in hours a week (4-regie: Team, caseload en overleg). */
@Component
public class Teambelasting {
  private final CaseloadStore caseloads;
  private final WegingStore wegingen;
  private final Teams teams;
  private final Inrichtingen inrichtingen;

  Teambelasting(
      CaseloadStore caseloads, WegingStore wegingen, Teams teams, Inrichtingen inrichtingen) {
    this.caseloads = caseloads;
    this.wegingen = wegingen;
    this.teams = teams;
    this.inrichtingen = inrichtingen;
  }

  /**
   * A teamlid with the work of this moment.
   *
   * @param casussen how many are held that are not closed
   */
  public record Lid(
      Teamlid teamlid, boolean magCasushouderZijn, Belasting belasting, int casussen) {}

  /** A team with its work; only those who may hold a casus have a load worth showing. */
  public record Stand(InrichtingVersie inrichting, Weging weging, List<Lid> leden) {}

  /** The work of a team. Four statements, whatever its size. */
  public Stand van(TeamId team, LocalDate vandaag) {
    InrichtingVersie versie = inrichtingen.geldig(team, vandaag);
    Weging weging = wegingen.geldig();
    List<Teamlid> leden = teams.leden(team, vandaag);
    Map<MedewerkerId, List<CaseloadStore.Last>> lasten =
        caseloads.lasten(leden.stream().map(Teamlid::medewerker).toList()).stream()
            .collect(Collectors.groupingBy(CaseloadStore.Last::houder));
    double overleg = overleguren(versie, weging);
    return new Stand(
        versie,
        weging,
        leden.stream()
            .map(lid -> {
              List<CaseloadStore.Last> eigen = lasten.getOrDefault(lid.medewerker(), List.of());
              double gevuld =
                  eigen.stream()
                      .mapToDouble(last -> last.aantal() * weging.uren(last.zwaarte(), last.fase()))
                      .sum();
              return new Lid(
                  lid,
                  WijsCasusToe.magHouden(versie, lid) instanceof Antwoord.Ja,
                  Belasting.van(gevuld, lid.uren(), lid.presentieUren(), overleg),
                  eigen.stream().mapToInt(CaseloadStore.Last::aantal).sum());
            })
            .toList());
  }

  /** Who of a team may hold a youth casus: where the inrichting asks it, only who is registered. */
  List<Lid> voorJeugd(Stand stand, LocalDate vandaag) {
    Set<MedewerkerId> geregistreerd =
        teams.geregistreerd(
            stand.leden().stream().map(lid -> lid.teamlid().medewerker()).toList(), vandaag);
    return stand.leden().stream()
        .filter(lid ->
            stand
                .inrichting()
                .inrichting()
                .magJeugdcasusHouden(geregistreerd.contains(lid.teamlid().medewerker()))
                .isJa())
        .toList();
  }

  /** Hours a week that the overlegvormen of this design take from each teamlid. */
  public static double overleguren(InrichtingVersie versie, Weging weging) {
    return versie.inrichting().overlegvormen().entrySet().stream()
        .mapToDouble(
            vorm -> keerPerWeek(vorm.getValue()) * weging.waarde("overleg." + vorm.getKey().code()))
        .sum();
  }

  private static double keerPerWeek(Ritme ritme) {
    return switch (ritme) {
      case DAGELIJKS -> 5;
      case DRIE_KEER_PER_WEEK -> 3;
      case WEKELIJKS -> 1;
      case TWEEWEKELIJKS -> 0.5;
      case VIERWEKELIJKS -> 0.25;
      case KWARTAAL -> 1 / 13.0;
      // The interval is not stated: counting it would be guessing.
      case VASTE_MOMENTEN, NAAR_BEHOEFTE -> 0;
    };
  }
}
