package nl.keukentafel.casus.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Waarneming;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.WaarneemStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Ends a waarneming before its last day, or one that has not begun: the casus goes back. */
@UseCase
public class NeemTerug {
  private final WaarneemStore waarnemingen;
  private final CasusStore casussen;
  private final Overdrachtswerk werk;
  private final Verwerkingenlogboek logboek;

  NeemTerug(
      WaarneemStore waarnemingen,
      CasusStore casussen,
      Overdrachtswerk werk,
      Verwerkingenlogboek logboek) {
    this.waarnemingen = waarnemingen;
    this.casussen = casussen;
    this.werk = werk;
    this.logboek = logboek;
  }

  /** False when there is none, or it is not for this person to end. */
  public boolean neemTerug(CasusId casus, Gebruiker wie) {
    Optional<Waarneming> lopend =
        waarnemingen.findLopend(casus).filter(waarneming -> mag(waarneming, wie));
    Verwerking regel =
        Verwerking.van(
            Handeling.OVERDRAGEN, "casus.overdragen", "casus", casus.waarde(), "taak.verdeling");
    logboek.schrijf(lopend.isPresent() ? regel : regel.geweigerd());
    lopend.ifPresent(waarneming -> werk.geefTerug(waarneming, wie.medewerker()));
    return lopend.isPresent();
  }

  private boolean mag(Waarneming waarneming, Gebruiker wie) {
    return waarneming.voor().equals(wie.medewerker())
        || waarneming.door().equals(wie.medewerker())
        || casussen
            .find(waarneming.casus())
            .flatMap(c -> wie.lidVan(c.casus().gegevens().leidendTeam()))
            .filter(lid -> lid.positie() == Hoedanigheid.TEAMLEIDER)
            .isPresent();
  }
}
