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

/** Begins a conversation with a household. */
@UseCase
public class BeginGesprek {
  private final Gesprekspoort poort;
  private final GesprekStore gesprekken;
  private final Concepten concepten;
  private final Clock klok;

  BeginGesprek(Gesprekspoort poort, GesprekStore gesprekken, Concepten concepten, Clock klok) {
    this.poort = poort;
    this.gesprekken = gesprekken;
    this.concepten = concepten;
    this.klok = klok;
  }

  /** The conversation; empty when this person may not hold one in this casus. */
  public Optional<GesprekId> begin(CasusId casus, Gespreksfeiten feiten, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open = poort.open(casus, wie).filter(o -> o.zicht().magSchrijven());
    if (open.isEmpty()) {
      poort.geweigerd(Handeling.TOEVOEGEN, "gesprek.vastleggen", casus);
      return Optional.empty();
    }
    GesprekId gesprek = gesprekken.begin(casus, feiten, klok.instant(), wie.medewerker());
    concepten.verwijder(wie, Paden.nieuw(casus));
    poort.gedaan(Handeling.TOEVOEGEN, "gesprek.vastleggen", casus, open.get(), feiten.wet());
    return Optional.of(gesprek);
  }
}
