package nl.keukentafel.toets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Werkcontext;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the cast.
 *
 * @param positie the position in each of the teams
 */
public record Toetsmedewerker(
    Toetsgemeente gemeente,
    MedewerkerId id,
    AccountId account,
    String aanmeldnaam,
    String voornaam,
    String naam,
    @Nullable OrganisatieId organisatie,
    List<Hoedanigheid> rollen,
    List<Toetsteam> teams,
    Hoedanigheid positie,
    String type) {

  /** A request of this person. */
  public Werkcontext context() {
    return new Werkcontext(gemeente.id(), account, id, null, UUID.randomUUID());
  }

  /** This person as a use case gets to see them. */
  public Gebruiker gebruiker() {
    Set<Hoedanigheid> buitenTeams = EnumSet.noneOf(Hoedanigheid.class);
    buitenTeams.addAll(rollen);
    return new Gebruiker(
        account,
        gemeente.id(),
        gemeente.naam(),
        false,
        id,
        voornaam,
        naam,
        organisatie,
        buitenTeams,
        teams.stream()
            .map(team -> new Gebruiker.Lidmaatschap(team.id(), team.naam(), positie, type))
            .toList());
  }
}
