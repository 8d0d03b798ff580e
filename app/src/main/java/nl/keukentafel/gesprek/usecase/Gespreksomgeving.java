package nl.keukentafel.gesprek.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.casus.Casuskoppen.Kop;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.team.Teams;
import org.springframework.stereotype.Component;

/** What other rooms know that belongs around a conversation: household, team and design. */
@Component
class Gespreksomgeving {
  private final Huishoudens huishoudens;
  private final Teams teams;
  private final Inrichtingen inrichtingen;

  Gespreksomgeving(Huishoudens huishoudens, Teams teams, Inrichtingen inrichtingen) {
    this.huishoudens = huishoudens;
    this.teams = teams;
    this.inrichtingen = inrichtingen;
  }

  /** The household of a casus, the leading team and its design on a day. */
  record Rondom(
      Optional<Huishoudbeeld> huishouden, List<Teams.Teamlid> team, InrichtingVersie inrichting) {}

  Rondom van(Kop casus, LocalDate dag) {
    return new Rondom(
        huishoudens.beeld(casus.gegevens().huishouden()),
        teams.leden(casus.gegevens().leidendTeam(), dag),
        inrichtingen.geldig(casus.gegevens().leidendTeam(), dag));
  }

  Map<MedewerkerId, String> namen(Collection<MedewerkerId> wie) {
    return teams.namen(wie);
  }
}
