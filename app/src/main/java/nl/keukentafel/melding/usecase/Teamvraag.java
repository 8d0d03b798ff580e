package nl.keukentafel.melding.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Objects;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.overleg.Overleggen;
import org.springframework.stereotype.Component;

/** Puts a melding on the agenda of its team. */
@Component
class Teamvraag {

  /** What kind of thing the overleg room is asked about. */
  static final String ONDERWERP = "melding";

  private final Overleggen overleggen;

  Teamvraag(Overleggen overleggen) {
    this.overleggen = overleggen;
  }

  /** Asks the team whether it takes the melding in, or to talk it over. */
  void opname(Melding melding, Gebruiker door) {
    vraag(melding, Kernbesluit.OPNAME, "melding.agenda.opname", door);
  }

  /**
   * Asks the team to go there unasked: bemoeizorg is a Teambesluit with reason (3-privacy,
   * Grondslag first), whatever the design says of other decisions.
   */
  void bemoeizorg(Melding melding, Gebruiker door) {
    vraag(melding, Kernbesluit.INFORMATIE_ZONDER_TOESTEMMING, "melding.agenda.bemoeizorg", door);
  }

  private void vraag(Melding melding, Kernbesluit besluit, String titel, Gebruiker door) {
    TeamId team = Objects.requireNonNull(melding.team());
    overleggen.vraagTeambesluit(
        new Overleggen.Vraag(
            team,
            besluit.code(),
            ONDERWERP,
            melding.id().waarde(),
            tekst(titel, melding.nummer(), melding.inhoud().over().naam()),
            "/meldingen/" + melding.id()),
        door);
  }
}
