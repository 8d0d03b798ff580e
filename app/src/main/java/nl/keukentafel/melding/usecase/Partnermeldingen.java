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
import nl.keukentafel.melding.store.MeldinglijstStore;
import nl.keukentafel.team.Teams;

/** What a partner organisation reads: its own meldingen and what became of each, nothing else. */
@UseCase
public class Partnermeldingen {

  private final MeldingStore meldingen;
  private final MeldinglijstStore lijsten;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  Partnermeldingen(
      MeldingStore meldingen, MeldinglijstStore lijsten, Teams teams, Verwerkingenlogboek logboek) {
    this.meldingen = meldingen;
    this.lijsten = lijsten;
    this.teams = teams;
    this.logboek = logboek;
  }

  /** A page of them, with the names of the teams. */
  public record Lijst(MeldinglijstStore.Bladzijde bladzijde, Map<TeamId, String> teams) {}

  /** One of them. */
  public record Een(Melding melding, Map<TeamId, String> teams) {}

  public Lijst lijst(OrganisatieId organisatie, int bladzijde, int perBladzijde) {
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, "melding.partner_lijst"));
    return new Lijst(lijsten.vanPartner(organisatie, bladzijde, perBladzijde), namen());
  }

  /** Empty when it is no melding of this organisation: the attempt is logged. */
  public Optional<Een> een(MeldingId id, OrganisatieId organisatie) {
    Verwerking regel =
        Verwerking.van(
            Handeling.INZIEN, "melding.partner_inzien", "melding", id.waarde(), "terugkoppeling");
    Optional<Melding> gevonden = meldingen.findVanPartner(id, organisatie.waarde());
    logboek.schrijf(gevonden.isPresent() ? regel : regel.geweigerd());
    return gevonden.map(melding -> new Een(melding, namen()));
  }

  private Map<TeamId, String> namen() {
    return teams.alle().stream().collect(Collectors.toMap(Teams.Team::id, Teams.Team::naam));
  }
}
