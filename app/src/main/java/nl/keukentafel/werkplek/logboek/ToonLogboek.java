package nl.keukentafel.werkplek.logboek;

import java.util.List;
import java.util.Map;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Logboekinzage;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.team.Teams;
import nl.keukentafel.werkplek.logboek.Logonderwerpen.Onderwerp;

/**
 * Shows the privacy officer who saw or did what, and on which ground. Looking here is a line in the
 * logbook too, with what was looked for.
 */
@UseCase
class ToonLogboek {

  private static final int MOGELIJKHEDEN = 10;

  private final Logboekinzage inzage;
  private final Verwerkingenlogboek logboek;
  private final Teams teams;
  private final Logonderwerpen onderwerpen;
  private final Logweergave weergave;

  ToonLogboek(
      Logboekinzage inzage,
      Verwerkingenlogboek logboek,
      Teams teams,
      Logonderwerpen onderwerpen,
      Logweergave weergave) {
    this.inzage = inzage;
    this.logboek = logboek;
    this.teams = teams;
    this.onderwerpen = onderwerpen;
    this.weergave = weergave;
  }

  public Logboekpagina toon(Formulier formulier) {
    Logfilter filter = Logfilter.lees(formulier, weergave.vandaag());
    Map<MedewerkerId, String> mensen =
        teams.zoekMedewerkers(formulier.waarde("naam"), MOGELIJKHEDEN);
    if (mensen.size() == 1) {
      filter = filter.metWie(mensen.keySet().iterator().next().waarde());
    } else if (mensen.isEmpty() && !formulier.waarde("naam").isBlank()) {
      formulier.fout("naam", "logboek.fout.niemand");
    }
    List<Onderwerp> bedoeld = onderwerpen.zoek(formulier.waarde("wat"));
    if (bedoeld.size() == 1) {
      filter = filter.metOver(bedoeld.getFirst().id());
    } else if (bedoeld.isEmpty() && !formulier.waarde("wat").isBlank()) {
      formulier.fout("wat", "logboek.fout.niets");
    }
    logboek.schrijf(
        new Verwerking(
            Handeling.ZOEKEN,
            "logboek.inzien",
            filter.over() != null ? "logregels" : filter.wie() != null ? "medewerker" : null,
            filter.over() != null ? filter.over() : filter.wie(),
            "avg.verantwoording",
            null,
            Verwerking.Uitkomst.OK));
    Logboekinzage.Bladzijde bladzijde = inzage.zoek(filter.vraag(weergave.zone()));
    return weergave.pagina(formulier, filter, bladzijde, mensen, bedoeld);
  }
}
