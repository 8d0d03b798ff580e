package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.store.RolStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Ends the part of a team that works along or follows; what it did stays in the history. */
@UseCase
public class BeeindigTeam {
  private final Casusinzage inzage;
  private final RolStore rollen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  BeeindigTeam(Casusinzage inzage, RolStore rollen, Verwerkingenlogboek logboek, Clock klok) {
    this.inzage = inzage;
    this.rollen = rollen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** Ends it today; false when it is not there for this person, or has ended. */
  public boolean beeindig(CasusId casus, UUID deelname, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(casus, wie);
    boolean gelukt =
        rechten.schrijven()
            && rollen.beeindigTeam(casus, deelname, LocalDate.now(klok), wie.medewerker());
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN, "casus.team", "casus", casus.waarde(), rechten.grondslag());
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return gelukt;
  }
}
