package nl.keukentafel.huishouden.usecase;

import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.store.BsnStore;
import nl.keukentafel.huishouden.store.Kaarten;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/**
 * Records a BSN: an act of its own that is logged on the person (Wabvpz art. 4 and following; Wmo
 * 2015 art. 5.2.9; Jeugdwet art. 7.2.1).
 */
@UseCase
public class LegBsnVast {

  /** Key in the logbook. */
  public static final String LOGT = "bsn.vastleggen";

  private final BsnStore nummers;
  private final LidStore leden;
  private final Kaarten kaarten;
  private final Poort poort;
  private final Verwerkingenlogboek logboek;

  LegBsnVast(
      BsnStore nummers, LidStore leden, Kaarten kaarten, Poort poort, Verwerkingenlogboek logboek) {
    this.nummers = nummers;
    this.leden = leden;
    this.kaarten = kaarten;
    this.poort = poort;
    this.logboek = logboek;
  }

  /** What came of recording. */
  public sealed interface Uitkomst {
    /** The person has this number now. */
    record Vastgelegd() implements Uitkomst {}

    /**
     * Somebody else has it.
     *
     * @param huishouden of that person, when this reader may open it; null otherwise
     */
    record VanIemandAnders(@Nullable HuishoudenId huishouden) implements Uitkomst {}

    /** No such person here, for this reader. */
    record Onbekend() implements Uitkomst {}
  }

  /** Gives this person the number. */
  public Uitkomst leg(
      HuishoudenId huishouden, PersoonId persoon, Burgerservicenummer bsn, Gebruiker door) {
    Huishoudrechten rechten = poort.rechten(huishouden, door);
    boolean mag = rechten.bsn() && rechten.bewerken() && leden.hoortBij(persoon, huishouden);
    Verwerking regel =
        Verwerking.van(Handeling.WIJZIGEN, LOGT, "persoon", persoon.waarde(), Poort.GRONDSLAG);
    logboek.schrijf(mag ? regel : regel.geweigerd());
    if (!mag) {
      return new Uitkomst.Onbekend();
    }
    return nummers
        .leg(persoon, bsn, door.medewerker())
        .<Uitkomst>map(ander ->
            new Uitkomst.VanIemandAnders(
                kaarten
                    .huishoudenVan(ander)
                    .filter(h -> poort.rechten(h, door).inzien())
                    .orElse(null)))
        .orElseGet(Uitkomst.Vastgelegd::new);
  }
}
