package nl.keukentafel.casus;

import java.time.Clock;
import java.time.LocalDate;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casusbeleid;
import nl.keukentafel.casus.model.Casusfeiten;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.toestemming.Toestemmingen;
import nl.keukentafel.toestemming.Toestemmingen.Rechtenfeiten;
import org.springframework.stereotype.Component;

/** The one place where this room asks who may do what with a casus. */
@Component
public class Rechtenbepaler {
  private final Inrichtingen inrichtingen;
  private final Toestemmingen toestemmingen;
  private final Clock klok;

  Rechtenbepaler(Inrichtingen inrichtingen, Toestemmingen toestemmingen, Clock klok) {
    this.inrichtingen = inrichtingen;
    this.toestemmingen = toestemmingen;
    this.klok = klok;
  }

  /**
   * The rights of this person in a casus with these facts. Asks after consent and emergency only
   * where they can matter, so that the casushouder's page costs no query more.
   */
  public CasusRechten voor(Gebruiker gebruiker, Casusgegevens casus, Casusfeiten feiten) {
    return feiten.relaties(gebruiker).isEmpty()
        ? CasusRechten.geen()
        : Casusbeleid.bepaal(
            gebruiker,
            feiten,
            Casusbeleid.weegtToestemming(gebruiker, feiten)
                ? toestemmingen.rechtenfeiten(
                    casus.id(), casus.huishouden(), gebruiker.medewerker())
                : Rechtenfeiten.geen(),
            inrichtingen.geldig(feiten.leidendTeam(), LocalDate.now(klok)));
  }
}
