package nl.keukentafel.casus;

import java.time.Clock;
import java.time.LocalDate;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casusbeleid;
import nl.keukentafel.casus.model.Casusfeiten;
import nl.keukentafel.inrichting.Inrichtingen;
import org.springframework.stereotype.Component;

/** The one place where this room asks who may do what with a casus. */
@Component
public class Rechtenbepaler {
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  Rechtenbepaler(Inrichtingen inrichtingen, Clock klok) {
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /** The rights of this person in a casus with these facts. */
  public CasusRechten voor(Gebruiker gebruiker, Casusfeiten feiten) {
    return feiten.relaties(gebruiker).isEmpty()
        ? CasusRechten.geen()
        : Casusbeleid.bepaal(
            gebruiker, feiten, inrichtingen.geldig(feiten.leidendTeam(), LocalDate.now(klok)));
  }
}
