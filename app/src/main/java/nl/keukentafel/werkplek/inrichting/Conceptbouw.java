package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichting;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.web.Aspectblad;
import nl.keukentafel.inrichting.web.Aspectblad.Tegenspraakregel;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.inrichting.web.Keuzevelden;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a concept; for those who show it and those who could not keep it. */
@Component
class Conceptbouw {

  private final Inrichtingen inrichtingen;
  private final Concepten getypt;
  private final Voorbeeldkast voorbeelden;
  private final Clock klok;

  Conceptbouw(Inrichtingen inrichtingen, Concepten getypt, Voorbeeldkast voorbeelden, Clock klok) {
    this.inrichtingen = inrichtingen;
    this.getypt = getypt;
    this.voorbeelden = voorbeelden;
    this.klok = klok;
  }

  /** Path of the form of one aspect, under which its typing is kept. */
  static String formulierpad(TeamId team, Aspect aspect) {
    return Inrichtingen.pad(team) + "/concept/" + aspect.code();
  }

  /**
   * The page of one aspect.
   *
   * @param formulier the fields with their messages; null to show what was kept
   */
  Conceptpagina pagina(
      Gebruiker wie,
      Teams.Team team,
      Conceptinrichting concept,
      Aspect aspect,
      @Nullable Formulier formulier) {
    Keuzes was = versie(team.id(), concept.na());
    List<Tegenspraakregel> tegenspraken =
        Teaminrichting.tegenspraken(concept.keuzes()).stream().map(Tegenspraakregel::van).toList();
    Optional<Formulier> nietBewaard =
        formulier == null
            ? getypt.find(wie, formulierpad(team.id(), aspect)).map(Concepten.Concept::formulier)
            : Optional.empty();
    LocalDateTime bewaardOp = concept.bewaardOp().atZone(klok.getZone()).toLocalDateTime();
    return new Conceptpagina(
        team.naam(),
        Inrichtingen.pad(team.id()),
        concept.na(),
        nieuwsteNa(team.id(), concept.na()),
        voorbeelden.find(concept.herkomst()).map(Voorbeeldkast::naam).orElse(null),
        Datums.kort(bewaardOp.toLocalDate(), Teksten.locale())
            + ", "
            + Datums.tijd(bewaardOp.toLocalTime(), Teksten.locale()),
        nietBewaard.isPresent(),
        was.verschilMet(concept.keuzes()).stream().map(Verschilregel::van).toList(),
        tegenspraken,
        tegenspraken.stream()
            .collect(
                Collectors.toMap(
                    Tegenspraakregel::code, Tegenspraakregel::tekst, (een, ander) -> een)),
        Aspectblad.van(aspect, concept.keuzes(), was),
        formulier == null
            ? nietBewaard.orElseGet(
                () -> Keuzevelden.formulier(Keuzelijst.van(aspect), concept.keuzes()))
            : formulier);
  }

  /** The choices of a version; the software's defaults for number 0. */
  Keuzes versie(TeamId team, int nummer) {
    return inrichtingen
        .find(team, nummer)
        .map(InrichtingVersie::inrichting)
        .map(Teaminrichting::keuzes)
        .orElseGet(Keuzes::leeg);
  }

  /** The newest version, when it came after this one; else 0. */
  int nieuwsteNa(TeamId team, int na) {
    int nieuwste =
        inrichtingen.geschiedenis(team).stream()
            .mapToInt(Inrichtingen.Vastlegging::versie)
            .max()
            .orElse(0);
    return nieuwste > na ? nieuwste : 0;
  }
}
