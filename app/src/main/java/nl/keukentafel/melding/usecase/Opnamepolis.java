package nl.keukentafel.melding.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Opnameregel;
import nl.keukentafel.overleg.Overleggen;
import org.springframework.stereotype.Component;

/**
 * The rule of opname for a melding today: the design in force, and whether the team talked it over.
 */
@Component
class Opnamepolis {

  private final Inrichtingen inrichtingen;
  private final Overleggen overleggen;
  private final Clock klok;

  Opnamepolis(Inrichtingen inrichtingen, Overleggen overleggen, Clock klok) {
    this.inrichtingen = inrichtingen;
    this.overleggen = overleggen;
    this.klok = klok;
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
