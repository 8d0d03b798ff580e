package nl.keukentafel.werkplek.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusbeeld;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Casusinzage.Antwoord;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.team.Teams;
import nl.keukentafel.termijn.Termijnen;
import org.jspecify.annotations.Nullable;

/**
 * Reads the casus page from the rooms: one statement for the casus, two for the household, one each
 * for clocks, teams and names.
 */
@UseCase
public class ToonCasus {
  private final Casusinzage inzage;
  private final Huishoudens huishoudens;
  private final Termijnen termijnen;
  private final Teams teams;
  private final Clock klok;

  ToonCasus(
      Casusinzage inzage, Huishoudens huishoudens, Termijnen termijnen, Teams teams, Clock klok) {
    this.inzage = inzage;
    this.huishoudens = huishoudens;
    this.termijnen = termijnen;
    this.teams = teams;
    this.klok = klok;
  }

  /** What the page shows. */
  public sealed interface Beeld {
    /**
     * The casus, as far as this person may see it.
     *
     * @param huishouden empty when it cannot be read
     */
    record Gezien(
        Casusbeeld casus,
        Optional<Huishoudbeeld> huishouden,
        List<Termijnen.Lopend> klokken,
        Map<TeamId, Teams.Team> teams,
        Map<MedewerkerId, String> namen,
        LocalDate vandaag)
        implements Beeld {}

    /** There is a casus, this team has it, ring them. */
    record Bel(Optional<Teams.Team> team, @Nullable String casushouder) implements Beeld {}

    /** Not there for this person. */
    record Onbekend() implements Beeld {}
  }

  /**
   * Reads the page.
   *
   * @param journaalVanaf how many of the newest entries to skip
   */
  public Beeld toon(CasusId id, int journaalVanaf, Gebruiker wie) {
    return switch (inzage.zie(id, wie, journaalVanaf)) {
      case Antwoord.Gezien(Casusbeeld beeld) -> gezien(beeld);
      case Antwoord.Bel(TeamId team, @Nullable MedewerkerId houder) ->
          new Beeld.Bel(
              teams.find(team), houder == null ? null : teams.namen(List.of(houder)).get(houder));
      case Antwoord.Onbekend onbekend -> new Beeld.Onbekend();
    };
  }

  private Beeld gezien(Casusbeeld beeld) {
    LocalDate vandaag = LocalDate.now(klok);
    var gegevens = beeld.casus().gegevens();
    Set<MedewerkerId> wie = new HashSet<>();
    beeld.verloop().houders().forEach(houder -> wie.add(houder.medewerker()));
    beeld.verloop().wissels().forEach(wissel -> wie.add(wissel.door()));
    beeld.journaal().forEach(regel -> wie.add(regel.door()));
    beeld
        .verloop()
        .regieNu()
        .filter(regie -> regie.vorm() == Regievorm.TEAMLID)
        .ifPresent(regie -> wie.add(new MedewerkerId(regie.houder())));
    return new Beeld.Gezien(
        beeld,
        huishoudens.beeld(gegevens.huishouden()),
        termijnen
            .van(List.of(gegevens.id().waarde()), vandaag)
            .getOrDefault(gegevens.id().waarde(), List.of()),
        teams.alle().stream().collect(Collectors.toMap(Teams.Team::id, Function.identity())),
        teams.namen(wie),
        vandaag);
  }
}
