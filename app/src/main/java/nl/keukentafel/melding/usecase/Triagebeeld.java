package nl.keukentafel.melding.usecase;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Teamoordeel;
import nl.keukentafel.melding.triage.Triagevoorstel;
import org.jspecify.annotations.Nullable;

/**
 * What the table proposes for a melding, with all that it looked at.
 *
 * @param aantalRegels how many rules the table has
 * @param teams what the design of each team says, in the order of their names
 * @param huishouden the household it is about, when that is known
 * @param casus the casus that this household has
 * @param wijk name of the wijk of the address; null when not known
 */
public record Triagebeeld(
    Triagevoorstel voorstel,
    int aantalRegels,
    List<Teamoordeel> teams,
    Optional<Huishoudens.Kaart> huishouden,
    Optional<Casussen.Verwijzing> casus,
    @Nullable String wijk) {

  /** Keeps its own copy. */
  public Triagebeeld {
    teams = List.copyOf(teams);
  }

  /** The team that is proposed; empty for tussen wal en schip. */
  public Optional<TeamId> team() {
    return voorstel.team().map(team -> new TeamId(team.team()));
  }

  /** The name of a team that was looked at. */
  public Optional<String> naam(TeamId team) {
    return teams.stream().filter(t -> t.team().equals(team)).map(Teamoordeel::naam).findFirst();
  }
}
