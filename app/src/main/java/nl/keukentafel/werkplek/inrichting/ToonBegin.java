package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** From what a next version can begin. */
@UseCase
class ToonBegin {

  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Conceptinrichtingen concepten;
  private final Voorbeeldkast voorbeelden;
  private final Clock klok;

  ToonBegin(
      Teams teams,
      Inrichtingen inrichtingen,
      Conceptinrichtingen concepten,
      Voorbeeldkast voorbeelden,
      Clock klok) {
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.concepten = concepten;
    this.voorbeelden = voorbeelden;
    this.klok = klok;
  }

  /**
   * The page; empty when there is no such team.
   *
   * @param formulier the fields with their messages; null for a first look
   */
  public Optional<Beginpagina> toon(Gebruiker wie, TeamId id, @Nullable Formulier formulier) {
    return teams
        .find(id)
        .map(team ->
            new Beginpagina(
                team.naam(),
                Inrichtingen.pad(id),
                opties(id),
                concepten
                    .find(id, wie.medewerker())
                    .map(concept ->
                        Datums.voluit(
                            concept.bewaardOp().atZone(klok.getZone()).toLocalDate(),
                            Teksten.locale()))
                    .orElse(null),
                formulier == null
                    ? Formulier.leeg().met("herkomst", BeginConcept.NIEUWSTE)
                    : formulier));
  }

  private List<Veld.Optie> opties(TeamId team) {
    int nieuwste =
        inrichtingen.geschiedenis(team).stream()
            .mapToInt(Inrichtingen.Vastlegging::versie)
            .max()
            .orElse(0);
    List<Veld.Optie> opties = new ArrayList<>();
    opties.add(
        new Veld.Optie(
            BeginConcept.NIEUWSTE,
            nieuwste == 0
                ? Teksten.tekst("inrichting.pagina.begin.leeg")
                : Teksten.tekst("inrichting.pagina.begin.versie", nieuwste)));
    voorbeelden
        .alle()
        .forEach(voorbeeld ->
            opties.add(
                new Veld.Optie(
                    voorbeeld.sleutel(),
                    Teksten.tekst(
                        "inrichting.pagina.begin.voorbeeld", Voorbeeldkast.naam(voorbeeld)))));
    return opties;
  }
}
