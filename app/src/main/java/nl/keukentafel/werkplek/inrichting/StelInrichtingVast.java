package nl.keukentafel.werkplek.inrichting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichting;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Inrichtingen.Vaststelling;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.model.Tegenspraak;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;

/** Lays down a concept as the next version of a team. Earlier versions stay as they were. */
@UseCase
class StelInrichtingVast {

  private final Teams teams;
  private final Conceptinrichtingen concepten;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;

  StelInrichtingVast(
      Teams teams,
      Conceptinrichtingen concepten,
      Inrichtingen inrichtingen,
      Verwerkingenlogboek logboek) {
    this.teams = teams;
    this.concepten = concepten;
    this.inrichtingen = inrichtingen;
    this.logboek = logboek;
  }

  /** What came of it. */
  sealed interface Uitkomst {
    /** It holds from its first day. */
    record Vastgesteld(int versie) implements Uitkomst {}

    /** Choices contradict each other; nothing was laid down. */
    record SpreektZichTegen(List<Tegenspraak> tegenspraken) implements Uitkomst {}

    /** Somebody else laid down a version meanwhile; the concept is kept. */
    record Ingehaald(int nieuwste) implements Uitkomst {}

    /** No such team, or no concept of this person for it. */
    record GeenConcept() implements Uitkomst {}
  }

  /**
   * Lays it down.
   *
   * @param vanaf first day, today or later
   * @param toelichting why; may be empty
   */
  public Uitkomst stelVast(Gebruiker wie, TeamId team, LocalDate vanaf, String toelichting) {
    Optional<Conceptinrichting> concept = concepten.find(team, wie.medewerker());
    if (teams.find(team).isEmpty() || concept.isEmpty()) {
      return new Uitkomst.GeenConcept();
    }
    List<Tegenspraak> tegenspraken = Teaminrichting.tegenspraken(concept.get().keuzes());
    if (!tegenspraken.isEmpty()) {
      return new Uitkomst.SpreektZichTegen(tegenspraken);
    }
    Teaminrichting inrichting = new Teaminrichting(concept.get().keuzes());
    return switch (inrichtingen.stelVast(
        team, concept.get().na(), inrichting, vanaf, toelichting, wie.medewerker())) {
      case Vaststelling.Vastgesteld(int versie) -> {
        concepten.verwijder(team, wie.medewerker());
        logboek.schrijf(
            Verwerking.van(
                Handeling.WIJZIGEN, "inrichting.vaststellen", "team", team.waarde(), "beheer"));
        yield new Uitkomst.Vastgesteld(versie);
      }
      case Vaststelling.Ingehaald(int nieuwste) -> new Uitkomst.Ingehaald(nieuwste);
    };
  }
}
