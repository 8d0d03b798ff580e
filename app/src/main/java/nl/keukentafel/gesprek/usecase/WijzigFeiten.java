package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Gespreksfeiten;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Changes when a conversation was and who was there; of two who do so nobody's text is lost. */
@UseCase
public class WijzigFeiten {
  private final Gesprekspoort poort;
  private final GesprekStore gesprekken;
  private final Concepten concepten;
  private final Clock klok;

  WijzigFeiten(Gesprekspoort poort, GesprekStore gesprekken, Concepten concepten, Clock klok) {
    this.poort = poort;
    this.gesprekken = gesprekken;
    this.concepten = concepten;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Gewijzigd() implements Uitkomst {}

    /** Somebody else changed the facts meanwhile. */
    record Botsing() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Changes the facts.
   *
   * @param versie the version that was read
   */
  public Uitkomst wijzig(
      CasusId casus, GesprekId gesprek, int versie, Gespreksfeiten feiten, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open =
        poort
            .open(casus, wie)
            .filter(o -> o.zicht().magSchrijven())
            .filter(o -> gesprekken.find(casus, gesprek).isPresent());
    if (open.isEmpty()) {
      poort.geweigerd(Handeling.WIJZIGEN, "gesprek.vastleggen", casus);
      return new Uitkomst.Onbekend();
    }
    if (!gesprekken.wijzig(gesprek, versie, feiten, klok.instant(), wie.medewerker())) {
      poort.geweigerd(Handeling.WIJZIGEN, "gesprek.vastleggen", casus);
      return new Uitkomst.Botsing();
    }
    concepten.verwijder(wie, Paden.feiten(casus, gesprek));
    poort.gedaan(Handeling.WIJZIGEN, "gesprek.vastleggen", casus, open.get(), feiten.wet());
    return new Uitkomst.Gewijzigd();
  }
}
