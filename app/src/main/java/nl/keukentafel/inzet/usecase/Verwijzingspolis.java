package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inzet.model.Deeloordeel;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.organisatie.Organisaties;
import org.springframework.stereotype.Component;

/** What a verwijzing is weighed by today: the design in force, the receiver, and the ground. */
@Component
class Verwijzingspolis {

  private final Inrichtingen inrichtingen;
  private final Organisaties organisaties;
  private final Deeltoets deeltoets;
  private final Clock klok;

  Verwijzingspolis(
      Inrichtingen inrichtingen, Organisaties organisaties, Deeltoets deeltoets, Clock klok) {
    this.inrichtingen = inrichtingen;
    this.organisaties = organisaties;
    this.deeltoets = deeltoets;
    this.klok = klok;
  }

  InrichtingVersie inrichting(TeamId team) {
    return inrichtingen.geldig(team, LocalDate.now(klok));
  }

  Optional<Organisaties.Organisatie> ontvanger(OrganisatieId wie) {
    return organisaties.find(wie);
  }

  /** Whether what goes along may. */
  Deeloordeel mee(Verwijzingsinhoud inhoud, Casuskop kop, Organisaties.Organisatie ontvanger) {
    return deeltoets.toets(inhoud, kop, ontvanger, LocalDate.now(klok));
  }
}
