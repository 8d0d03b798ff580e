package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.huishouden.store.BsnStore;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/**
 * Looks for who has a BSN; the line in the logbook names the person who was found (Wabvpz art. 4
 * and following; Wmo 2015 art. 5.2.9; Jeugdwet art. 7.2.1).
 */
@UseCase
public class ZoekOpBsn {

  /** Key in the logbook. */
  public static final String LOGT = "bsn.zoeken";

  private final BsnStore nummers;
  private final Verwerkingenlogboek logboek;

  ZoekOpBsn(BsnStore nummers, Verwerkingenlogboek logboek) {
    this.nummers = nummers;
    this.logboek = logboek;
  }

  public Optional<PersoonId> zoek(Burgerservicenummer bsn) {
    Optional<PersoonId> gevonden = nummers.eigenaar(bsn);
    logboek.schrijf(
        gevonden
            .map(persoon ->
                Verwerking.van(
                    Handeling.ZOEKEN, LOGT, "persoon", persoon.waarde(), Poort.GRONDSLAG))
            .orElseGet(() -> Verwerking.van(Handeling.ZOEKEN, LOGT)));
    return gevonden;
  }
}
