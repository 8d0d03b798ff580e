package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.JournaalGeschreven;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.model.Journaalsoort;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.JournaalStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.context.ApplicationEventPublisher;

/** Writes a notitie, a contact or a mijlpaal in the journaal of a casus. */
@UseCase
public class SchrijfJournaal {
  private final CasusStore casussen;
  private final JournaalStore journaal;
  private final Casusinzage inzage;
  private final Verwerkingenlogboek logboek;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  SchrijfJournaal(
      CasusStore casussen,
      JournaalStore journaal,
      Casusinzage inzage,
      Verwerkingenlogboek logboek,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.casussen = casussen;
    this.journaal = journaal;
    this.inzage = inzage;
    this.logboek = logboek;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Geschreven(UUID regel) implements Uitkomst {}

    /** May see the casus, not write in it. */
    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Adds an entry.
   *
   * @param dag when it happened; today gets the time of now, an earlier day none in particular
   */
  public Uitkomst schrijf(CasusId casus, Journaalinhoud inhoud, LocalDate dag, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(casus, wie);
    Verwerking logregel =
        Verwerking.van(
                Handeling.TOEVOEGEN,
                "casus.journaal.schrijven",
                "casus",
                casus.waarde(),
                rechten.grondslag())
            .onder(inhoud.wet().name().toLowerCase(Locale.ROOT));
    if (!rechten.schrijven()) {
      logboek.schrijf(logregel.geweigerd());
      return rechten.magWeten() ? new Uitkomst.Geweigerd() : new Uitkomst.Onbekend();
    }
    Instant nu = klok.instant();
    boolean vandaag = dag.equals(LocalDate.ofInstant(nu, klok.getZone()));
    Instant op = vandaag ? nu : dag.atStartOfDay(klok.getZone()).toInstant();
    UUID regel = journaal.voegToe(casus, inhoud, op, nu, wie.medewerker());
    if (inhoud.soort() == Journaalsoort.CONTACT) {
      casussen.noteerContact(casus, dag);
    }
    logboek.schrijf(logregel);
    nieuws.publishEvent(new JournaalGeschreven(casus, regel));
    return new Uitkomst.Geschreven(regel);
  }
}
