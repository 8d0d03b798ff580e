package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Inrichtingen.Vastlegging;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.web.Aspectblad;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** The design that holds for a team today, one aspect at a time. */
@UseCase
class ToonTeaminrichting {

  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Conceptinrichtingen concepten;
  private final Clock klok;

  ToonTeaminrichting(
      Teams teams, Inrichtingen inrichtingen, Conceptinrichtingen concepten, Clock klok) {
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.concepten = concepten;
    this.klok = klok;
  }

  /** The page of one aspect; empty when this gemeente has no such team. */
  public Optional<Aspectpagina> toon(Gebruiker wie, TeamId id, Aspect aspect) {
    return teams.find(id).map(team -> pagina(wie, team, aspect));
  }

  private Aspectpagina pagina(Gebruiker wie, Teams.Team team, Aspect aspect) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Vastlegging> geschiedenis = inrichtingen.geschiedenis(team.id());
    InrichtingVersie versie = inrichtingen.geldig(team.id(), vandaag);
    Optional<Vastlegging> nu =
        geschiedenis.stream()
            .filter(v -> v.versie() == versie.versie() && !v.geldigVanaf().isAfter(vandaag))
            .findFirst();
    List<MedewerkerId> makers = concepten.makers(team.id());
    Map<MedewerkerId, String> namen =
        teams.namen(
            Stream.concat(makers.stream(), nu.map(Vastlegging::door).stream())
                .collect(Collectors.toSet()));
    Keuzes keuzes = versie.inrichting().keuzes();
    return new Aspectpagina(
        team.naam(),
        Inrichtingen.pad(team.id()),
        true,
        stand(nu, namen),
        nu.map(Vastlegging::toelichting).orElse(null),
        straks(geschiedenis, vandaag),
        Teksten.tekst(versie.inrichting().kwadrant().sleutel()),
        null,
        Keuzelijst.alle().size() - versie.inrichting().nogNietGekozen().size(),
        Keuzelijst.alle().size(),
        anderen(wie, makers, namen),
        wie.is(Hoedanigheid.FUNCTIONEEL_BEHEERDER),
        makers.contains(wie.medewerker()),
        Aspectblad.van(aspect, keuzes, keuzes));
  }

  private static String stand(Optional<Vastlegging> nu, Map<MedewerkerId, String> namen) {
    if (nu.isEmpty()) {
      return Teksten.tekst("inrichting.pagina.nog_geen_versie");
    }
    String sinds = Datums.voluit(nu.get().geldigVanaf(), Teksten.locale());
    @Nullable String naam = nu.get().door() == null ? null : namen.get(nu.get().door());
    return naam == null
        ? Teksten.tekst("inrichting.pagina.geldt", nu.get().versie(), sinds)
        : Teksten.tekst("inrichting.pagina.geldt_door", nu.get().versie(), sinds, naam);
  }

  private static @Nullable String straks(List<Vastlegging> geschiedenis, LocalDate vandaag) {
    return geschiedenis.stream()
        .filter(v -> v.geldigVanaf().isAfter(vandaag))
        .min(Comparator.comparing(Vastlegging::geldigVanaf))
        .map(v ->
            Teksten.tekst(
                "inrichting.pagina.straks",
                v.versie(),
                Datums.voluit(v.geldigVanaf(), Teksten.locale())))
        .orElse(null);
  }

  private static List<String> anderen(
      Gebruiker wie, List<MedewerkerId> makers, Map<MedewerkerId, String> namen) {
    Set<String> anderen =
        makers.stream()
            .filter(maker -> !maker.equals(wie.medewerker()))
            .map(maker -> namen.getOrDefault(maker, ""))
            .filter(naam -> !naam.isEmpty())
            .collect(Collectors.toSet());
    return anderen.stream().sorted().toList();
  }
}
