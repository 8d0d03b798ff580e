package nl.keukentafel.aanmelding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The person behind this request, in one gemeente, with what is true of them today.
 *
 * @param organisatie moederorganisatie, or the organisation a ketenpartner works for
 * @param rollen capacities outside the teams
 * @param lidmaatschappen the teams this person belongs to today
 */
public record Gebruiker(
    AccountId account,
    GemeenteId gemeente,
    String gemeenteNaam,
    boolean voorbeeld,
    MedewerkerId medewerker,
    String voornaam,
    String naam,
    @Nullable OrganisatieId organisatie,
    Set<Hoedanigheid> rollen,
    List<Lidmaatschap> lidmaatschappen) {

  /**
   * A team this person belongs to: as what, and of which type (generalist, specialist, t_shaped).
   */
  public record Lidmaatschap(TeamId team, String teamnaam, Hoedanigheid positie, String type) {}

  public Gebruiker {
    rollen = Set.copyOf(rollen);
    lidmaatschappen = List.copyOf(lidmaatschappen);
  }

  /** All capacities, in and outside teams. */
  public Set<Hoedanigheid> hoedanigheden() {
    Set<Hoedanigheid> alle = EnumSet.noneOf(Hoedanigheid.class);
    alle.addAll(rollen);
    lidmaatschappen.forEach(l -> alle.add(l.positie()));
    return alle;
  }

  public boolean is(Hoedanigheid hoedanigheid) {
    return hoedanigheden().contains(hoedanigheid);
  }

  /** Membership of this team, when there is one. */
  public Optional<Lidmaatschap> lidVan(TeamId team) {
    return lidmaatschappen.stream().filter(l -> l.team().equals(team)).findFirst();
  }

  /** Teams of this person, the oldest membership first. */
  public List<TeamId> teams() {
    return lidmaatschappen.stream().map(Lidmaatschap::team).toList();
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Gebruiker[" + medewerker + "]";
  }
}
