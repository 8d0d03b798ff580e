package nl.keukentafel.casus.model;

import java.util.Optional;
import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a casus on which rights are decided.
 *
 * @param regisseur the teamlid who holds the regie; null when somebody else holds it
 */
public record Casusfeiten(
    Fase fase,
    TeamId leidendTeam,
    Set<TeamId> meewerkend,
    Set<TeamId> volgend,
    @Nullable MedewerkerId casushouder,
    @Nullable MedewerkerId regisseur,
    Set<MedewerkerId> eerdereHouders) {

  /** Keeps its own copies. */
  public Casusfeiten {
    meewerkend = Set.copyOf(meewerkend);
    volgend = Set.copyOf(volgend);
    eerdereHouders = Set.copyOf(eerdereHouders);
  }

  /** Whether this person holds the casus or the regie. */
  public boolean houdtVast(MedewerkerId wie) {
    return wie.equals(casushouder) || wie.equals(regisseur);
  }

  /** The team of these through which somebody works on this casus; the leading team first. */
  public Optional<TeamId> werktVia(Set<TeamId> teams) {
    if (teams.contains(leidendTeam)) {
      return Optional.of(leidendTeam);
    }
    return meewerkend.stream().filter(teams::contains).findFirst();
  }
}
