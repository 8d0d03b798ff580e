package nl.keukentafel.casus.usecase;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.store.CaseloadStore;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** My casussen, or those of my teams, a page at a time. */
@UseCase
public class ToonCasussen {
  /** As many as a page shows. */
  public static final int OP_BLADZIJDE = 25;

  private final CaseloadStore caseloads;
  private final Huishoudens huishoudens;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  ToonCasussen(
      CaseloadStore caseloads, Huishoudens huishoudens, Teams teams, Verwerkingenlogboek logboek) {
    this.caseloads = caseloads;
    this.huishoudens = huishoudens;
    this.teams = teams;
    this.logboek = logboek;
  }

  /**
   * Which casussen.
   *
   * @param team one of the teams of this person; null for all of them
   * @param bladzijde from 1
   */
  public record Vraag(
      boolean alleenMijne, @Nullable TeamId team, @Nullable Fase fase, int bladzijde) {}

  /** What the page shows. */
  public record Beeld(
      CaseloadStore.Bladzijde bladzijde,
      Map<HuishoudenId, Huishoudens.Kaart> huishoudens,
      Map<MedewerkerId, String> namen) {}

  /** Reads one page; a team of others yields nothing. Five statements. */
  public Beeld toon(Vraag vraag, Gebruiker wie) {
    Set<TeamId> eigen =
        wie.lidmaatschappen().stream()
            .filter(lid -> lid.positie() != Hoedanigheid.VRIJWILLIGER)
            .map(Gebruiker.Lidmaatschap::team)
            .filter(team -> vraag.team() == null || team.equals(vraag.team()))
            .collect(Collectors.toSet());
    CaseloadStore.Bladzijde bladzijde =
        caseloads.blader(
            new CaseloadStore.Keuze(
                vraag.alleenMijne() ? wie.medewerker() : null,
                eigen,
                vraag.fase(),
                (vraag.bladzijde() - 1) * OP_BLADZIJDE,
                OP_BLADZIJDE));
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, "casus.lijst"));
    return new Beeld(
        bladzijde,
        huishoudens.kaarten(
            bladzijde.rijen().stream().map(r -> r.casus().gegevens().huishouden()).toList()),
        teams.namen(
            bladzijde.rijen().stream()
                .map(r -> r.casus().casushouder())
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
  }
}
