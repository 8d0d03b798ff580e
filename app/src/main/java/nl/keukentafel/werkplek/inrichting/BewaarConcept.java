package nl.keukentafel.werkplek.inrichting;

import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichting;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.web.Keuzevelden;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.team.Teams;

/**
 * Keeps the choices of one aspect. A value that cannot be read keeps nothing; choices that
 * contradict each other are kept and shown, because one thinks them out one by one.
 */
@UseCase
class BewaarConcept {

  private final Teams teams;
  private final Conceptinrichtingen concepten;
  private final Concepten getypt;
  private final Conceptbouw bouw;
  private final Verwerkingenlogboek logboek;

  BewaarConcept(
      Teams teams,
      Conceptinrichtingen concepten,
      Concepten getypt,
      Conceptbouw bouw,
      Verwerkingenlogboek logboek) {
    this.teams = teams;
    this.concepten = concepten;
    this.getypt = getypt;
    this.bouw = bouw;
    this.logboek = logboek;
  }

  /** What came of it. */
  sealed interface Uitkomst {
    /** Kept. */
    record Bewaard() implements Uitkomst {}

    /** A field could not be read; nothing was kept, all that was typed is on this page. */
    record Onleesbaar(Conceptpagina pagina) implements Uitkomst {}

    /** No such team, or no concept of this person for it. */
    record GeenConcept() implements Uitkomst {}
  }

  public Uitkomst bewaar(Gebruiker wie, TeamId id, Aspect aspect, Formulier formulier) {
    Optional<Teams.Team> team = teams.find(id);
    Optional<Conceptinrichting> concept = concepten.find(id, wie.medewerker());
    if (team.isEmpty() || concept.isEmpty()) {
      return new Uitkomst.GeenConcept();
    }
    Keuzes keuzes = Keuzevelden.lees(Keuzelijst.van(aspect), formulier, concept.get().keuzes());
    if (!formulier.isGoed()) {
      return new Uitkomst.Onleesbaar(
          bouw.pagina(wie, team.get(), concept.get(), aspect, formulier));
    }
    concepten.bewaar(concept.get().met(keuzes), wie.medewerker());
    getypt.verwijder(wie, Conceptbouw.formulierpad(id, aspect));
    logboek.schrijf(
        Verwerking.van(Handeling.WIJZIGEN, "inrichting.ontwerpen", "team", id.waarde(), "beheer"));
    return new Uitkomst.Bewaard();
  }
}
