package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.store.BsnStore;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/**
 * Shows a BSN: an act of its own that is logged on the person (Wabvpz art. 4 and following; Wmo
 * 2015 art. 5.2.9; Jeugdwet art. 7.2.1).
 */
@UseCase
public class ToonBsn {

  /** Key in the logbook. */
  public static final String LOGT = "bsn.tonen";

  private final BsnStore nummers;
  private final LidStore leden;
  private final Poort poort;
  private final Verwerkingenlogboek logboek;

  ToonBsn(BsnStore nummers, LidStore leden, Poort poort, Verwerkingenlogboek logboek) {
    this.nummers = nummers;
    this.leden = leden;
    this.poort = poort;
    this.logboek = logboek;
  }

  /** The number, when this person's task needs it. */
  public Optional<Burgerservicenummer> toon(
      HuishoudenId huishouden, PersoonId persoon, Gebruiker wie) {
    boolean mag = poort.rechten(huishouden, wie).bsn() && leden.hoortBij(persoon, huishouden);
    Verwerking regel =
        Verwerking.van(Handeling.INZIEN, LOGT, "persoon", persoon.waarde(), Poort.GRONDSLAG);
    logboek.schrijf(mag ? regel : regel.geweigerd());
    return mag ? nummers.open(persoon) : Optional.empty();
  }
}
