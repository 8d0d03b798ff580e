package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.model.Verdelingsrecht;
import nl.keukentafel.casus.store.CaseloadStore;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/**
 * The whole caseload of somebody who leaves or is away: every casus, also what sleeps, with a
 * proposal. The teamleider sees that of everybody in the team and of who has left it; others see
 * their own.
 */
@UseCase
public class ToonCaseloadoverdracht {
  private final CaseloadStore caseloads;
  private final Teambelasting belasting;
  private final Houdervoorstel voorstel;
  private final Huishoudens huishoudens;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  ToonCaseloadoverdracht(
      CaseloadStore caseloads,
      Teambelasting belasting,
      Houdervoorstel voorstel,
      Huishoudens huishoudens,
      Teams teams,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.caseloads = caseloads;
    this.belasting = belasting;
    this.voorstel = voorstel;
    this.huishoudens = huishoudens;
    this.teams = teams;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * What the page shows.
   *
   * @param houders who hold casussen of this team, with how many, and whether they have left it
   * @param weigering why this person may not hand over for good; null when nothing keeps them
   */
  public record Beeld(
      TeamId team,
      MedewerkerId van,
      List<Houder> houders,
      List<Caseloadregel> casussen,
      Map<CasusId, List<Toewijzingsvoorstel>> voorstellen,
      Map<HuishoudenId, Huishoudens.Kaart> huishoudens,
      Teambelasting.Stand stand,
      Map<MedewerkerId, String> namen,
      @Nullable Weigering weigering,
      boolean viaOverleg,
      LocalDate vandaag) {}

  /** Somebody who holds casussen of the team. */
  public record Houder(MedewerkerId wie, int casussen, boolean weg) {}

  /** Reads the caseload of {@code van}, or of this person; nothing when it is not for them. */
  public Optional<Beeld> toon(TeamId team, Optional<MedewerkerId> van, Gebruiker wie) {
    Optional<Gebruiker.Lidmaatschap> lid = wie.lidVan(team);
    MedewerkerId wiens = van.orElse(wie.medewerker());
    boolean leider = lid.filter(l -> l.positie() == Hoedanigheid.TEAMLEIDER).isPresent();
    boolean mag = lid.isPresent() && (leider || wiens.equals(wie.medewerker()));
    Verwerking regel =
        Verwerking.van(
            Handeling.INZIEN, "casus.caseload.inzien", "team", team.waarde(), "taak.verdeling");
    logboek.schrijf(mag ? regel : regel.geweigerd());
    return mag ? Optional.of(beeld(team, wiens, leider, wie)) : Optional.empty();
  }

  private Beeld beeld(TeamId team, MedewerkerId van, boolean leider, Gebruiker wie) {
    LocalDate vandaag = LocalDate.now(klok);
    Teambelasting.Stand stand = belasting.van(team, vandaag);
    List<Caseloadregel> casussen = caseloads.vanHouder(team, van);
    List<Casus> zelf = casussen.stream().map(Caseloadregel::casus).toList();
    Map<MedewerkerId, Integer> perHouder =
        leider ? caseloads.aantalPerHouder(team) : Map.of(van, casussen.size());
    Collection<MedewerkerId> leden =
        stand.leden().stream().map(l -> l.teamlid().medewerker()).collect(Collectors.toSet());
    return new Beeld(
        team,
        van,
        perHouder.entrySet().stream()
            .map(e -> new Houder(e.getKey(), e.getValue(), !leden.contains(e.getKey())))
            .toList(),
        casussen,
        voorstel.voor(zelf, stand),
        huishoudens.kaarten(zelf.stream().map(c -> c.gegevens().huishouden()).toList()),
        stand,
        teams.namen(Stream.concat(perHouder.keySet().stream(), leden.stream()).distinct().toList()),
        Verdelingsrecht.bezwaar(stand.inrichting(), Stapbeoordeling.positie(wie, team), false)
            .orElse(null),
        Verdelingsrecht.vraagtTeambesluit(stand.inrichting()),
        vandaag);
  }
}
