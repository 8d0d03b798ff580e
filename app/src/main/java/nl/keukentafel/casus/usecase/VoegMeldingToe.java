package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.JournaalGeschreven;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.model.Journaalsoort;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.JournaalStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.context.ApplicationEventPublisher;

/** Another melding about a household that has a casus: one plan stays one plan. */
@UseCase
public class VoegMeldingToe {
  private final CasusStore casussen;
  private final JournaalStore journaal;
  private final AandachtStore aandacht;
  private final Verwerkingenlogboek logboek;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  VoegMeldingToe(
      CasusStore casussen,
      JournaalStore journaal,
      AandachtStore aandacht,
      Verwerkingenlogboek logboek,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.casussen = casussen;
    this.journaal = journaal;
    this.aandacht = aandacht;
    this.logboek = logboek;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** Writes the melding in the journaal and asks the casushouder to look. */
  public void voegToe(CasusId casus, String meldingnummer, String samenvatting, Gebruiker door) {
    Casusgegevens gegevens =
        casussen
            .find(casus)
            .orElseThrow(() -> new IllegalArgumentException("geen casus " + casus))
            .casus()
            .gegevens();
    Instant nu = klok.instant();
    Wet wet = gegevens.wetten().size() == 1 ? gegevens.wetten().iterator().next() : Wet.ALGEMEEN;
    UUID regel =
        journaal.voegToe(
            casus,
            new Journaalinhoud(
                Journaalsoort.MIJLPAAL, wet, meldingnummer + ": " + samenvatting, null, false),
            nu,
            nu,
            door.medewerker());
    aandacht.vraag(casus, Aandacht.Soort.MELDING_TOEGEVOEGD, meldingnummer, nu, door.medewerker());
    logboek.schrijf(
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "casus.melding.toevoegen",
            "casus",
            casus.waarde(),
            gegevens.grondslag()));
    nieuws.publishEvent(new JournaalGeschreven(casus, regel));
  }
}
