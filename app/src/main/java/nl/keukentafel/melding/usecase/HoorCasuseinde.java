package nl.keukentafel.melding.usecase;

import java.time.Clock;
import nl.keukentafel.casus.FaseGewisseld;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.melding.store.MeldingStore;
import org.springframework.context.event.EventListener;

/**
 * Hears that the work with a household ended, so that who told of it hears <em>closed</em> and no
 * more (4-regie, Toegang and triage). A slapende casus has ended as well for them.
 */
@UseCase
public class HoorCasuseinde {

  private final MeldingStore meldingen;
  private final Clock klok;

  HoorCasuseinde(MeldingStore meldingen, Clock klok) {
    this.meldingen = meldingen;
    this.klok = klok;
  }

  @EventListener
  public void hoor(FaseGewisseld nieuws) {
    switch (nieuws.naar()) {
      case AFGESLOTEN, SLAPEND -> meldingen.noteerWerkGesloten(nieuws.casus(), klok.instant());
      case AANGEMELD, VRAAGVERHELDERING, PLAN, UITVOERING, AFSCHALEN, NAZORG -> {
        // The work goes on.
      }
    }
  }
}
