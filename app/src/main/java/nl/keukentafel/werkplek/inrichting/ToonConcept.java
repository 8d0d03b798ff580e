package nl.keukentafel.werkplek.inrichting;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.team.Teams;

/** The next version this person is making for a team, one aspect at a time. */
@UseCase
class ToonConcept {

  private final Teams teams;
  private final Conceptinrichtingen concepten;
  private final Conceptbouw bouw;

  ToonConcept(Teams teams, Conceptinrichtingen concepten, Conceptbouw bouw) {
    this.teams = teams;
    this.concepten = concepten;
    this.bouw = bouw;
  }

  /** The page; empty when there is no such team, or no concept of this person for it. */
  public Optional<Conceptpagina> toon(Gebruiker wie, TeamId id, Aspect aspect) {
    return teams
        .find(id)
        .flatMap(team ->
            concepten
                .find(id, wie.medewerker())
                .map(concept -> bouw.pagina(wie, team, concept, aspect, null)));
  }
}
