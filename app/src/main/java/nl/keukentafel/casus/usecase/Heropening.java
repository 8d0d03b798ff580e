package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.casus.Casussen.Verwijzing;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.team.Teams;
import org.springframework.stereotype.Component;

/** Who may hold a casus of a team, and whether a closed one may come back. */
@Component
class Heropening {
  private final CasusStore casussen;
  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  Heropening(CasusStore casussen, Teams teams, Inrichtingen inrichtingen, Clock klok) {
    this.casussen = casussen;
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /** Whether this person may become casushouder. */
  sealed interface Houder {
    record Kan() implements Houder {}

    record GeenTeamlid() implements Houder {}

    record Geweigerd(Weigering weigering) implements Houder {}
  }

  Houder houder(TeamId team, MedewerkerId wie) {
    LocalDate vandaag = LocalDate.now(klok);
    Optional<Teams.Teamlid> lid =
        teams.leden(team, vandaag).stream().filter(l -> l.medewerker().equals(wie)).findFirst();
    if (lid.isEmpty()) {
      return new Houder.GeenTeamlid();
    }
    return switch (WijsCasusToe.magHouden(inrichtingen.geldig(team, vandaag), lid.get())) {
      case Antwoord.Ja _ -> new Houder.Kan();
      case Antwoord.Nee(Weigering weigering) -> new Houder.Geweigerd(weigering);
    };
  }

  /** Who may hold a casus of this team today, by name. */
  List<Teams.Teamlid> kandidaten(TeamId team) {
    LocalDate vandaag = LocalDate.now(klok);
    InrichtingVersie versie = inrichtingen.geldig(team, vandaag);
    return teams.leden(team, vandaag).stream()
        .filter(lid -> WijsCasusToe.magHouden(versie, lid).isJa())
        .toList();
  }

  /** The casus that the household has meanwhile: one household, one casus. */
  Optional<Verwijzing> andere(Casus casus) {
    HuishoudenId huishouden = casus.gegevens().huishouden();
    return Optional.ofNullable(casussen.lopendeVan(List.of(huishouden)).get(huishouden))
        .filter(ander -> !ander.id().equals(casus.gegevens().id()));
  }
}
