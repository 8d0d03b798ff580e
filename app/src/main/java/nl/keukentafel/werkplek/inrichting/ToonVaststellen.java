package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichting;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Inrichtingen.Vastlegging;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.web.Aspectblad.Tegenspraakregel;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** What would change, before it is laid down. */
@UseCase
class ToonVaststellen {

  private final Teams teams;
  private final Conceptinrichtingen concepten;
  private final Inrichtingen inrichtingen;
  private final Conceptbouw bouw;
  private final Clock klok;

  ToonVaststellen(
      Teams teams,
      Conceptinrichtingen concepten,
      Inrichtingen inrichtingen,
      Conceptbouw bouw,
      Clock klok) {
    this.teams = teams;
    this.concepten = concepten;
    this.inrichtingen = inrichtingen;
    this.bouw = bouw;
    this.klok = klok;
  }

  /**
   * The page; empty when there is no such team, or no concept of this person for it.
   *
   * @param formulier the fields with their messages; null for a first look, with today as first day
   */
  public Optional<Vaststelpagina> toon(Gebruiker wie, TeamId id, @Nullable Formulier formulier) {
    return teams
        .find(id)
        .flatMap(team ->
            concepten.find(id, wie.medewerker()).map(concept -> pagina(team, concept, formulier)));
  }

  private Vaststelpagina pagina(
      Teams.Team team, Conceptinrichting concept, @Nullable Formulier formulier) {
    LocalDate vandaag = LocalDate.now(klok);
    int ingehaald = bouw.nieuwsteNa(team.id(), concept.na());
    return new Vaststelpagina(
        team.naam(),
        Inrichtingen.pad(team.id()),
        concept.na(),
        Math.max(concept.na(), ingehaald) + 1,
        ingehaald,
        bouw.versie(team.id(), concept.na()).verschilMet(concept.keuzes()).stream()
            .map(Verschilregel::van)
            .toList(),
        Teaminrichting.tegenspraken(concept.keuzes()).stream().map(Tegenspraakregel::van).toList(),
        (int) Keuzelijst.alle().stream().filter(punt -> !concept.keuzes().isGekozen(punt)).count(),
        inrichtingen.geschiedenis(team.id()).stream()
            .filter(v -> v.geldigVanaf().isAfter(vandaag))
            .min(Comparator.comparing(Vastlegging::geldigVanaf))
            .map(v ->
                Teksten.tekst(
                    "inrichting.pagina.straks_neemt_over",
                    v.versie(),
                    Datums.voluit(v.geldigVanaf(), Teksten.locale())))
            .orElse(null),
        formulier == null ? Formulier.leeg().met("vanaf", Datums.veld(vandaag)) : formulier);
  }
}
