package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Inrichtingen.Vastlegging;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** Every version that was ever laid down, and what changed from one to another. */
@UseCase
class ToonVersies {

  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  ToonVersies(Teams teams, Inrichtingen inrichtingen, Clock klok) {
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /**
   * The page; empty when this gemeente has no such team.
   *
   * @param van number of the older version; null for the one before {@code met}
   * @param met number of the newer; null for the newest
   */
  public Optional<Versiespagina> toon(
      Gebruiker wie, TeamId id, @Nullable Integer van, @Nullable Integer met) {
    return teams.find(id).map(team -> pagina(wie, team, van, met));
  }

  private Versiespagina pagina(
      Gebruiker wie, Teams.Team team, @Nullable Integer van, @Nullable Integer met) {
    List<Vastlegging> geschiedenis = inrichtingen.geschiedenis(team.id());
    int nieuwste = geschiedenis.stream().mapToInt(Vastlegging::versie).max().orElse(0);
    int tot = met == null ? nieuwste : Math.clamp(met, 0, nieuwste);
    int vanaf = van == null ? Math.max(0, tot - 1) : Math.clamp(van, 0, nieuwste);
    Map<MedewerkerId, String> namen =
        teams.namen(
            geschiedenis.stream()
                .map(Vastlegging::door)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    int geldig =
        geschiedenis.isEmpty() ? 0 : inrichtingen.geldig(team.id(), LocalDate.now(klok)).versie();
    return new Versiespagina(
        team.naam(),
        Inrichtingen.pad(team.id()),
        geschiedenis.stream().map(v -> regel(v, geldig, namen)).toList(),
        Stream.concat(
                geschiedenis.stream()
                    .map(v ->
                        new Veld.Optie(
                            String.valueOf(v.versie()),
                            Teksten.tekst("inrichting.pagina.versie", v.versie()))),
                Stream.of(new Veld.Optie("0", Teksten.tekst("inrichting.pagina.standaardwaarden"))))
            .toList(),
        vanaf,
        tot,
        keuzes(team.id(), vanaf).verschilMet(keuzes(team.id(), tot)).stream()
            .map(Verschilregel::van)
            .toList(),
        wie.is(Hoedanigheid.FUNCTIONEEL_BEHEERDER));
  }

  private Keuzes keuzes(TeamId team, int versie) {
    return inrichtingen
        .find(team, versie)
        .map(InrichtingVersie::inrichting)
        .map(inrichting -> inrichting.keuzes())
        .orElseGet(Keuzes::leeg);
  }

  private Versiespagina.Regel regel(Vastlegging v, int geldig, Map<MedewerkerId, String> namen) {
    String stand =
        v.versie() == geldig
            ? "nu"
            : v.geldigVanaf().isAfter(LocalDate.now(klok)) ? "straks" : "voorbij";
    return new Versiespagina.Regel(
        v.versie(),
        Datums.kortMetJaar(v.geldigVanaf(), Teksten.locale()),
        Teksten.tekst("inrichting.pagina.stand." + stand),
        v.door() == null ? "" : namen.getOrDefault(v.door(), ""),
        Datums.kortMetJaar(v.op().atZone(klok.getZone()).toLocalDate(), Teksten.locale()),
        v.toelichting() == null ? "" : v.toelichting());
  }
}
