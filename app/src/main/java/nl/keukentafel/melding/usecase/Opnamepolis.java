package nl.keukentafel.melding.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.model.Opnameregel;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.team.Teams;
import org.springframework.stereotype.Component;

/**
 * The rule of opname for a melding today: the design in force, and whether the team talked it over.
 */
@Component
class Opnamepolis {

  private final Inrichtingen inrichtingen;
  private final Overleggen overleggen;
  private final Teams teams;
  private final Clock klok;

  Opnamepolis(Inrichtingen inrichtingen, Overleggen overleggen, Teams teams, Clock klok) {
    this.inrichtingen = inrichtingen;
    this.overleggen = overleggen;
    this.teams = teams;
    this.klok = klok;
  }

  /**
   * What keeps this person from holding the casus that comes of it (Besluit Jeugdwet art. 5.1.1).
   */
  Optional<Weigering> bezwaarTegenHouder(Melding melding, TeamId team, MedewerkerId houder) {
    if (Meldingsregels.wet(melding.inhoud().soort()) != Wet.JEUGDWET) {
      return Optional.empty();
    }
    LocalDate vandaag = LocalDate.now(klok);
    boolean geregistreerd = teams.geregistreerd(List.of(houder), vandaag).contains(houder);
    return switch (inrichtingen
        .geldig(team, vandaag)
        .vraag(i -> i.magJeugdcasusHouden(geregistreerd))) {
      case Antwoord.Ja _ -> Optional.empty();
      case Antwoord.Nee(Weigering weigering) -> Optional.of(weigering);
    };
  }

  Opnameregel voor(Melding melding, TeamId team) {
    boolean besproken =
        overleggen
            .stand(melding.id().waarde())
            .map(stand -> stand.besloten() && stand.aangenomen())
            .orElse(false);
    return new Opnameregel(inrichtingen.geldig(team, LocalDate.now(klok)), besproken);
  }
}
