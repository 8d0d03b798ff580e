package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.model.Meting;
import nl.keukentafel.gesprek.store.MetingStore;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Opens the metingen of a casus, or the form for a new one; each is logged. */
@UseCase
public class ToonMetingen {
  private final Gesprekspoort poort;
  private final MetingStore metingen;
  private final Gespreksomgeving omgeving;
  private final Concepten concepten;
  private final Clock klok;

  ToonMetingen(
      Gesprekspoort poort, MetingStore metingen, Gespreksomgeving omgeving, Concepten concepten, Clock klok) {
    this.poort = poort;
    this.metingen = metingen;
    this.omgeving = omgeving;
    this.concepten = concepten;
    this.klok = klok;
  }

  /**
   * The metingen; empty when they are not there for this person.
   *
   * @param formulier path of a form of which half-typed text comes back; empty for none
   */
  public Optional<Kamer> toon(CasusId casus, Optional<String> formulier, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open = poort.open(casus, wie).filter(o -> o.zicht().zietMetingen());
    if (open.isEmpty()) {
      poort.geweigerd(Handeling.INZIEN, "gesprek.meting.inzien", casus);
      return Optional.empty();
    }
    LocalDate vandaag = LocalDate.now(klok);
    List<Meting> gemeten = metingen.van(casus);
    Gespreksomgeving.Rondom rondom = omgeving.van(open.get().casus(), vandaag);
    Map<MedewerkerId, String> namen = new HashMap<>(omgeving.namen(Mensen.van(List.of(), gemeten)));
    namen.put(wie.medewerker(), wie.naam());
    poort.gedaan(Handeling.INZIEN, "gesprek.meting.inzien", casus, open.get(), null);
    return Optional.of(
        new Kamer(
            open.get().casus(),
            open.get().zicht(),
            rondom.huishouden(),
            rondom.team(),
            rondom.inrichting(),
            Optional.empty(),
            List.of(),
            gemeten,
            namen,
            formulier.flatMap(pad -> concepten.find(wie, pad)),
            vandaag));
  }
}
