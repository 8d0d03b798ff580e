package nl.keukentafel.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the life of a casus, and who had which part in it.
 *
 * @param wissels the oldest first
 * @param houders the newest first
 * @param regies the newest first
 */
public record Casusverloop(
    List<Wissel> wissels,
    List<Houder> houders,
    List<Deelname> teams,
    List<Regie> regies,
    List<Leefgebied> leefgebieden) {

  /** A change of stage. */
  public record Wissel(Fase naar, Instant op, MedewerkerId door, @Nullable String reden) {}

  /** Somebody who is or was casushouder; {@code door} gave it. */
  public record Houder(
      MedewerkerId medewerker,
      Instant van,
      @Nullable Instant tot,
      String reden,
      MedewerkerId door) {}

  /**
   * A team that has, or had, a part in it.
   *
   * @param reden why it joined; null for the team that began
   * @param door who let it join; null for the team that began
   */
  public record Deelname(
      UUID id,
      TeamId team,
      Teamrol rol,
      List<String> leefgebieden,
      LocalDate van,
      @Nullable LocalDate tot,
      @Nullable String reden,
      @Nullable MedewerkerId door) {

    /** Keeps its own copy. */
    public Deelname {
      leefgebieden = List.copyOf(leefgebieden);
    }
  }

  /**
   * Somebody who holds, or held, the regie.
   *
   * @param houder the id that fits the form: medewerker, team, organisatie or huishouden
   * @param door who gave it
   */
  public record Regie(
      UUID id,
      Regievorm vorm,
      UUID houder,
      Instant van,
      @Nullable Instant tot,
      String reden,
      MedewerkerId door) {}

  /** A leefgebied that joined, and why (1-domein: Gesprek). */
  public record Leefgebied(String code, String reden, LocalDate sinds) {}

  /** Keeps its own copies. */
  public Casusverloop {
    wissels = List.copyOf(wissels);
    houders = List.copyOf(houders);
    teams = List.copyOf(teams);
    regies = List.copyOf(regies);
    leefgebieden = List.copyOf(leefgebieden);
  }

  /** The regie that runs. */
  public Optional<Regie> regieNu() {
    return regies.stream().filter(regie -> regie.tot() == null).findFirst();
  }

  /** The teams that have a part in it now. */
  public List<Deelname> teamsNu() {
    return teams.stream().filter(deel -> deel.tot() == null).toList();
  }

  /** The facts on which rights are decided. */
  public Casusfeiten feiten(Casus casus) {
    return new Casusfeiten(
        casus.fase(),
        casus.gegevens().leidendTeam(),
        in(Teamrol.MEEWERKEND),
        in(Teamrol.VOLGEND),
        casus.casushouder(),
        regieNu()
            .filter(regie -> regie.vorm() == Regievorm.TEAMLID)
            .map(regie -> new MedewerkerId(regie.houder()))
            .orElse(null),
        houders.isEmpty() ? null : houders.getFirst().medewerker());
  }

  private Set<TeamId> in(Teamrol rol) {
    return teamsNu().stream()
        .filter(deel -> deel.rol() == rol)
        .map(Deelname::team)
        .collect(Collectors.toUnmodifiableSet());
  }
}
