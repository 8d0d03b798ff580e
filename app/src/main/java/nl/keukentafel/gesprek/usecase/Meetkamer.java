package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import nl.keukentafel.gesprek.MetingId;
import nl.keukentafel.gesprek.MetingVastgelegd;
import nl.keukentafel.gesprek.store.MetingStore;
import nl.keukentafel.gesprek.store.MetingStore.NieuweMeting;
import nl.keukentafel.kern.MedewerkerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lays down a meting and tells the house, wherever it comes from. */
@Component
class Meetkamer {
  private final MetingStore metingen;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  Meetkamer(MetingStore metingen, ApplicationEventPublisher nieuws, Clock klok) {
    this.metingen = metingen;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  MetingId legVast(NieuweMeting meting, MedewerkerId door) {
    MetingId id = metingen.voegToe(meting, klok.instant(), door);
    nieuws.publishEvent(new MetingVastgelegd(meting.casus(), id));
    return id;
  }
}
