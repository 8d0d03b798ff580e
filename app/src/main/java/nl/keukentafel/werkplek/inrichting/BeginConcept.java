package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichting;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Begins a next version: a copy of the newest one, or of a shipped design. */
@UseCase
class BeginConcept {

  /** Where it begins when no shipped design is named. */
  static final String NIEUWSTE = "nieuwste";

  private final Inrichtingen inrichtingen;
  private final Conceptinrichtingen concepten;
  private final Voorbeeldkast voorbeelden;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  BeginConcept(
      Inrichtingen inrichtingen,
      Conceptinrichtingen concepten,
      Voorbeeldkast voorbeelden,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.inrichtingen = inrichtingen;
    this.concepten = concepten;
    this.voorbeelden = voorbeelden;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * Begins it; what this person was working on for this team is thrown away.
   *
   * @param herkomst {@link #NIEUWSTE} or the key of a shipped design
   * @return false when there is no such design
   */
  public boolean begin(Gebruiker wie, TeamId team, String herkomst) {
    Optional<MeegeleverdeInrichting> voorbeeld = voorbeelden.find(herkomst);
    if (voorbeeld.isEmpty() && !herkomst.equals(NIEUWSTE)) {
      return false;
    }
    int na =
        inrichtingen.geschiedenis(team).stream()
            .mapToInt(Inrichtingen.Vastlegging::versie)
            .max()
            .orElse(0);
    Keuzes keuzes =
        voorbeeld
            .map(v -> v.inrichting().keuzes())
            .or(() -> inrichtingen.find(team, na).map(versie -> versie.inrichting().keuzes()))
            .orElseGet(() -> inrichtingen.geldig(team, LocalDate.now(klok)).inrichting().keuzes());
    concepten.begin(
        team,
        wie.medewerker(),
        na,
        voorbeeld.map(MeegeleverdeInrichting::sleutel).orElse(""),
        keuzes);
    logboek.schrijf(
        Verwerking.van(
            Handeling.WIJZIGEN, "inrichting.ontwerpen", "team", team.waarde(), "beheer"));
    return true;
  }
}
