package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.store.BsnStore;
import nl.keukentafel.huishouden.store.HuishoudStore;
import nl.keukentafel.huishouden.store.Kaarten;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/**
 * Shows, records and searches a BSN: each an act of its own that is logged on the person (Wabvpz
 * art. 4 and following; Wmo 2015 art. 5.2.9; Jeugdwet art. 7.2.1).
 */
@UseCase
public class Bsnzaken {

  /** Key in the logbook of showing. */
  public static final String TOONT = "bsn.tonen";

  /** Key in the logbook of recording. */
  public static final String LEGT = "bsn.vastleggen";

  /** Key in the logbook of searching. */
  public static final String ZOEKT = "bsn.zoeken";

  private final BsnStore nummers;
  private final HuishoudStore huishoudens;
  private final Kaarten kaarten;
  private final Poort poort;
  private final Verwerkingenlogboek logboek;

  Bsnzaken(
      BsnStore nummers,
      HuishoudStore huishoudens,
      Kaarten kaarten,
      Poort poort,
      Verwerkingenlogboek logboek) {
    this.nummers = nummers;
    this.huishoudens = huishoudens;
    this.kaarten = kaarten;
    this.poort = poort;
    this.logboek = logboek;
  }

  /** The number, when this person's task needs it. */
  public Optional<Burgerservicenummer> toon(
      HuishoudenId huishouden, PersoonId persoon, Gebruiker wie) {
    boolean mag = poort.rechten(huishouden, wie).bsn() && huishoudens.hoortBij(persoon, huishouden);
    logboek.schrijf(op(Handeling.INZIEN, TOONT, persoon, mag));
    return mag ? nummers.open(persoon) : Optional.empty();
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
    boolean mag = rechten.bsn() && rechten.bewerken() && huishoudens.hoortBij(persoon, huishouden);
    logboek.schrijf(op(Handeling.WIJZIGEN, LEGT, persoon, mag));
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

  /** Looks for who has this number; the line in the logbook names the person who was found. */
  public Optional<PersoonId> zoek(Burgerservicenummer bsn) {
    Optional<PersoonId> gevonden = nummers.eigenaar(bsn);
    logboek.schrijf(
        gevonden
            .map(persoon -> op(Handeling.ZOEKEN, ZOEKT, persoon, true))
            .orElseGet(() -> Verwerking.van(Handeling.ZOEKEN, ZOEKT)));
    return gevonden;
  }

  private static Verwerking op(
      Handeling handeling, String sleutel, PersoonId persoon, boolean mag) {
    Verwerking regel =
        Verwerking.van(handeling, sleutel, "persoon", persoon.waarde(), Poort.GRONDSLAG);
    return mag ? regel : regel.geweigerd();
  }
}
