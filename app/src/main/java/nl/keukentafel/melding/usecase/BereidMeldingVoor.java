package nl.keukentafel.melding.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Betrokkene;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/**
 * Looks along while a melding is typed: what the table would say, and who it may be about. Whoever
 * handles a melding learns of a known person only that there is a casus, at which team and whom to
 * call; and that they looked is logged (3-privacy).
 */
@UseCase
public class BereidMeldingVoor {

  private static final int GENOEG_LETTERS = 3;
  private static final int TREFFERS = 3;

  private final StelTriageVoor triage;
  private final HerkenPersoon herken;
  private final Huishoudens huishoudens;
  private final Bekenden bekenden;
  private final Verwerkingenlogboek logboek;

  BereidMeldingVoor(
      StelTriageVoor triage,
      HerkenPersoon herken,
      Huishoudens huishoudens,
      Bekenden bekenden,
      Verwerkingenlogboek logboek) {
    this.triage = triage;
    this.herken = herken;
    this.huishoudens = huishoudens;
    this.bekenden = bekenden;
    this.logboek = logboek;
  }

  /**
   * What was typed so far.
   *
   * @param melding null while too little is known for the table
   * @param over null while no name was typed
   * @param persoon whom the worker recognised
   * @param teams of the worker
   */
  public record Opdracht(
      @Nullable Meldingsinhoud melding,
      @Nullable Betrokkene over,
      @Nullable PersoonId persoon,
      List<TeamId> teams) {}

  /** Somebody we know, and the team that has the casus of the household, when there is one. */
  public record Bekende(Huishoudens.Treffer treffer, Optional<Teams.Team> casusBij) {}

  /** What stands beside the form. */
  public record Beeld(Optional<Triagebeeld> triage, List<Bekende> bekenden) {}

  public Beeld bereidVoor(Opdracht opdracht) {
    logboek.schrijf(Verwerking.van(Handeling.ZOEKEN, "melding.voorbereiden"));
    Optional<Triagebeeld> beeld =
        Optional.ofNullable(opdracht.melding())
            .map(melding ->
                triage.stelVoor(
                    herken.herken(melding, opdracht.persoon()),
                    StelTriageVoor.Bij.invoer(opdracht.teams())));
    Betrokkene over = opdracht.over();
    List<Huishoudens.Treffer> treffers =
        over == null || Tekst.lengte(over.naam()) < GENOEG_LETTERS
            ? List.of()
            : huishoudens.lijktOp(KoppelHuishouden.nieuw(over)).stream()
                .filter(treffer -> treffer.persoon() != null)
                .limit(TREFFERS)
                .toList();
    return new Beeld(beeld, bekenden.bij(treffers));
  }

  /** Which team to call about each of these persons. */
  @org.springframework.stereotype.Component
  static class Bekenden {
    private final Casussen casussen;
    private final Teams teams;

    Bekenden(Casussen casussen, Teams teams) {
      this.casussen = casussen;
      this.teams = teams;
    }

    List<Bekende> bij(List<Huishoudens.Treffer> treffers) {
      List<HuishoudenId> huishoudens =
          treffers.stream()
              .map(Huishoudens.Treffer::huishouden)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      Map<HuishoudenId, Casussen.Verwijzing> lopend =
          huishoudens.isEmpty() ? Map.of() : casussen.lopendeVan(huishoudens);
      return treffers.stream()
          .map(treffer -> new Bekende(treffer, casusBij(treffer.huishouden(), lopend)))
          .toList();
    }

    private Optional<Teams.Team> casusBij(
        @Nullable HuishoudenId huishouden, Map<HuishoudenId, Casussen.Verwijzing> lopend) {
      return huishouden == null
          ? Optional.empty()
          : Optional.ofNullable(lopend.get(huishouden))
              .flatMap(casus -> teams.find(casus.leidendTeam()));
    }
  }
}
