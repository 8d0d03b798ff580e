package nl.keukentafel.koppeling.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.casus.Casusuittreksels;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;

/**
 * The dated minimal extract for a moederorganisatie: which casussen its own teamleden hold, where
 * the design of the team says that is registered there too (2-inrichting, aspect 6; 001 §5.6). No
 * resident, no content. Each casus that is told gets its line in the logbook.
 */
@UseCase
public class LeesUittreksels {

  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Casusuittreksels casussen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  LeesUittreksels(
      Teams teams,
      Inrichtingen inrichtingen,
      Casusuittreksels casussen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.casussen = casussen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of asking. */
  public sealed interface Uitkomst {
    /** A page of it, with the names of teamleden and teams. */
    record Gelezen(
        LocalDate peildatum,
        Casusuittreksels.Blad blad,
        Map<MedewerkerId, String> teamleden,
        Map<TeamId, String> teams)
        implements Uitkomst {}

    /** No team with members of this organisation registers there. */
    record NietIngericht(String keuze) implements Uitkomst {}
  }

  public Uitkomst lees(OrganisatieId organisatie, int overslaan, int hoogstens) {
    LocalDate vandaag = LocalDate.now(klok);
    Map<TeamId, InrichtingVersie> ontwerpen = inrichtingen.geldigPerTeam(vandaag);
    Map<MedewerkerId, String> leden = new HashMap<>();
    Map<TeamId, String> namen = new HashMap<>();
    Set<TeamId> ingericht = new HashSet<>();
    for (Teams.Team team : teams.alle()) {
      InrichtingVersie ontwerp = ontwerpen.get(team.id());
      if (ontwerp != null && gaatNaarMoederorganisatie(ontwerp)) {
        List<Teams.Teamlid> eigen =
            teams.leden(team.id(), vandaag).stream()
                .filter(lid -> organisatie.equals(lid.moederorganisatie()))
                .toList();
        if (!eigen.isEmpty()) {
          ingericht.add(team.id());
          namen.put(team.id(), team.naam());
          eigen.forEach(lid -> leden.put(lid.medewerker(), lid.naam()));
        }
      }
    }
    Verwerking vraag =
        Verwerking.van(
            Handeling.INZIEN,
            "koppeling.uittreksel",
            "organisatie",
            organisatie.waarde(),
            "inrichting.registratie");
    if (ingericht.isEmpty()) {
      logboek.schrijf(vraag.geweigerd());
      return new Uitkomst.NietIngericht(Informatie.REGISTRATIE.nummer());
    }
    logboek.schrijf(vraag);
    Casusuittreksels.Blad blad = casussen.van(leden.keySet(), ingericht, overslaan, hoogstens);
    blad.regels()
        .forEach(regel ->
            logboek.schrijf(
                Verwerking.van(
                    Handeling.INZIEN,
                    "koppeling.uittreksel",
                    "casus",
                    regel.casus().waarde(),
                    "inrichting.registratie")));
    return new Uitkomst.Gelezen(vandaag, blad, leden, namen);
  }

  private static boolean gaatNaarMoederorganisatie(InrichtingVersie ontwerp) {
    return switch (ontwerp.inrichting().keuze(Informatie.REGISTRATIE).waarde()) {
      case BEIDE, MOEDERORGANISATIE -> true;
      case TEAM -> false;
    };
  }
}
