package nl.keukentafel.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.team.store.TeamStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the team room: teams, who is in them, what they can, and which wijk an address is in. */
@Service
@Transactional
public class Teams {

  private final TeamStore teams;

  Teams(TeamStore teams) {
    this.teams = teams;
  }

  /** A team by name, with the wijken it works in. */
  public record Team(TeamId id, String naam, @Nullable String telefoon, Set<WijkId> wijken) {
    /** The number as people here write it; as it is when it is none we know, null for none. */
    public @Nullable String telefoonOpScherm() {
      return telefoon == null
          ? null
          : Telefoonnummer.lees(telefoon)
              .toOptional()
              .map(Telefoonnummer::opScherm)
              .orElse(telefoon);
    }
  }

  /**
   * A teamlid today.
   *
   * @param positie code of {@code Positie}
   * @param type code of {@code Professionaltype}
   * @param uren contract hours a week in this team
   * @param presentieUren of these, hours for being present in the wijk
   * @param expertise level per leefgebied code: kent, doet_onder_begeleiding, doet,
   *     begeleidt_anderen
   */
  public record Teamlid(
      MedewerkerId medewerker,
      TeamId team,
      String naam,
      String positie,
      String type,
      double uren,
      double presentieUren,
      Map<String, String> expertise,
      @Nullable OrganisatieId moederorganisatie,
      @Nullable String telefoon) {}

  /** All teams of this gemeente, by name. */
  public List<Team> alle() {
    return teams.alle();
  }

  public Optional<Team> find(TeamId team) {
    return teams.find(team);
  }

  /** Members of a team on a day, teamleider first, then by name. */
  public List<Teamlid> leden(TeamId team, LocalDate dag) {
    return teams.leden(team, dag);
  }

  /**
   * Who of these is registered with SKJ or BIG on a day; a registration holds on its last day too.
   */
  public Set<MedewerkerId> geregistreerd(Collection<MedewerkerId> medewerkers, LocalDate dag) {
    return medewerkers.isEmpty() ? Set.of() : teams.geregistreerd(medewerkers, dag);
  }

  /** Names of medewerkers, in one query; unknown ids are left out. */
  public Map<MedewerkerId, String> namen(Collection<MedewerkerId> medewerkers) {
    return medewerkers.isEmpty() ? Map.of() : teams.namen(medewerkers);
  }

  /** Medewerkers of whose name this text is a part, by name; for a filter. */
  public Map<MedewerkerId, String> zoekMedewerkers(String tekst, int hoogstens) {
    return tekst.isBlank() ? Map.of() : teams.zoekMedewerkers(tekst.strip(), hoogstens);
  }

  /** The wijk of a Dutch postcode, by the longest match. */
  public Optional<WijkId> wijkBij(String postcode) {
    return postcode.length() < 4 ? Optional.empty() : teams.wijkBij(postcode);
  }

  /** Names of wijken. */
  public Map<WijkId, String> wijknamen() {
    return teams.wijknamen();
  }
}
