package nl.keukentafel.melding.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.team.Teams;

/** Reads one melding of a partner organisation and what became of it, nothing else. */
@UseCase
public class ToonPartnermelding {

  private final MeldingStore meldingen;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  ToonPartnermelding(MeldingStore meldingen, Teams teams, Verwerkingenlogboek logboek) {
    this.meldingen = meldingen;
    this.teams = teams;
    this.logboek = logboek;
  }

  /** The melding, with the names of the teams. */
  public record Beeld(Melding melding, Map<TeamId, String> teams) {}

  /** Empty when it is no melding of this organisation: the attempt is logged. */
  public Optional<Beeld> toon(MeldingId id, OrganisatieId organisatie) {
    Verwerking regel =
        Verwerking.van(
            Handeling.INZIEN, "melding.partner_inzien", "melding", id.waarde(), "terugkoppeling");
    Optional<Melding> gevonden = meldingen.findVanPartner(id, organisatie.waarde());
    logboek.schrijf(gevonden.isPresent() ? regel : regel.geweigerd());
    return gevonden.map(melding ->
        new Beeld(
            melding,
            teams.alle().stream().collect(Collectors.toMap(Teams.Team::id, Teams.Team::naam))));
  }
}
