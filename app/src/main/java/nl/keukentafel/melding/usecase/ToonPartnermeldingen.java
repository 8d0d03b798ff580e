package nl.keukentafel.melding.usecase;

import java.util.Map;
import java.util.stream.Collectors;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.store.MeldinglijstStore;
import nl.keukentafel.team.Teams;

/** Reads the meldingen of a partner organisation and what became of each, nothing else. */
@UseCase
public class ToonPartnermeldingen {

  private final MeldinglijstStore lijsten;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  ToonPartnermeldingen(MeldinglijstStore lijsten, Teams teams, Verwerkingenlogboek logboek) {
    this.lijsten = lijsten;
    this.teams = teams;
    this.logboek = logboek;
  }

  /** A page of them, with the names of the teams. */
  public record Beeld(MeldinglijstStore.Bladzijde bladzijde, Map<TeamId, String> teams) {}

  public Beeld toon(OrganisatieId organisatie, int bladzijde, int perBladzijde) {
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, "melding.partner_lijst"));
    return new Beeld(
        lijsten.vanPartner(organisatie, bladzijde, perBladzijde),
        teams.alle().stream().collect(Collectors.toMap(Teams.Team::id, Teams.Team::naam)));
  }
}
