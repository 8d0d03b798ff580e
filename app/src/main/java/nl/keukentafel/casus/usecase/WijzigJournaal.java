package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.JournaalGeschreven;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.store.JournaalStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.context.ApplicationEventPublisher;

/** Changes an entry of the journaal; the earlier text is kept, and of two nobody's is lost. */
@UseCase
public class WijzigJournaal {
  private final JournaalStore journaal;
  private final Casusinzage inzage;
  private final Verwerkingenlogboek logboek;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  WijzigJournaal(
      JournaalStore journaal,
      Casusinzage inzage,
      Verwerkingenlogboek logboek,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.journaal = journaal;
    this.inzage = inzage;
    this.logboek = logboek;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Gewijzigd() implements Uitkomst {}

    /** Somebody else changed it meanwhile; the entry tells both versions. */
    record Botsing() implements Uitkomst {}

    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Changes what kind of entry it is, its law and its text.
   *
   * @param versie the version that was read
   * @param nieuw as it should be; of whom it is and whether it is vertrouwelijk stay as they were
   */
  public Uitkomst wijzig(
      CasusId casus, UUID regel, int versie, Journaalinhoud nieuw, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(casus, wie);
    Optional<Journaalregel> gevonden =
        rechten.magInhoud()
            ? journaal
                .find(casus, regel)
                .filter(r -> Casusinzage.magWeten(r, rechten, wie.medewerker()))
            : Optional.empty();
    Uitkomst uitkomst;
    if (gevonden.isEmpty()) {
      uitkomst = new Uitkomst.Onbekend();
    } else if (!rechten.schrijven()) {
      uitkomst = new Uitkomst.Geweigerd();
    } else {
      uitkomst =
          journaal.wijzig(regel, versie, nieuw, klok.instant(), wie.medewerker())
              ? new Uitkomst.Gewijzigd()
              : new Uitkomst.Botsing();
    }
    Verwerking logregel =
        Verwerking.van(
                Handeling.WIJZIGEN,
                "casus.journaal.wijzigen",
                "casus",
                casus.waarde(),
                rechten.grondslag())
            .onder(nieuw.wet().name().toLowerCase(Locale.ROOT));
    boolean gelukt = uitkomst instanceof Uitkomst.Gewijzigd;
    logboek.schrijf(gelukt ? logregel : logregel.geweigerd());
    if (gelukt) {
      nieuws.publishEvent(new JournaalGeschreven(casus, regel));
    }
    return uitkomst;
  }
}
