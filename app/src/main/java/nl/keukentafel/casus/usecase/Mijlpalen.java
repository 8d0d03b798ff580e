package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.keukentafel.casus.JournaalGeschreven;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.model.Journaalsoort;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.JournaalStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes in the journaal what happened elsewhere and belongs in the story of the casus. */
@Component
public class Mijlpalen {
  private final CasusStore casussen;
  private final JournaalStore journaal;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  Mijlpalen(
      CasusStore casussen, JournaalStore journaal, ApplicationEventPublisher nieuws, Clock klok) {
    this.casussen = casussen;
    this.journaal = journaal;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** Adds it as of now, under this law or that of the casus. */
  public void schrijf(CasusId casus, String tekst, @Nullable Wet wet, MedewerkerId door) {
    Casusgegevens gegevens =
        casussen
            .find(casus)
            .orElseThrow(() -> new IllegalArgumentException("geen casus " + casus))
            .casus()
            .gegevens();
    Wet welke = wet;
    if (welke == null) {
      welke = gegevens.wetten().size() == 1 ? gegevens.wetten().iterator().next() : Wet.ALGEMEEN;
    }
    Instant nu = klok.instant();
    UUID regel =
        journaal.voegToe(
            casus,
            new Journaalinhoud(Journaalsoort.MIJLPAAL, welke, tekst, null, false),
            nu,
            nu,
            door);
    nieuws.publishEvent(new JournaalGeschreven(casus, regel));
  }
}
