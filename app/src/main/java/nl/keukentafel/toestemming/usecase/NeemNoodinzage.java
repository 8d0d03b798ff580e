package nl.keukentafel.toestemming.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.toestemming.Casuspoort;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.NoodinzageGenomen;
import nl.keukentafel.toestemming.store.NoodinzageStore;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Breaks the glass: who may know of a casus sees in an emergency what is closed in it, for one
 * shift, with a reason that others look at afterwards. It opens nothing that is no more than
 * followed, and nothing may be changed with it.
 */
@UseCase
public class NeemNoodinzage {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.noodinzage";

  private final Casuspoort poort;
  private final NoodinzageStore noodinzages;
  private final Verwerkingenlogboek logboek;
  private final ApplicationEventPublisher nieuws;

  NeemNoodinzage(
      Casuspoort poort,
      NoodinzageStore noodinzages,
      Verwerkingenlogboek logboek,
      ApplicationEventPublisher nieuws) {
    this.poort = poort;
    this.noodinzages = noodinzages;
    this.logboek = logboek;
    this.nieuws = nieuws;
  }

  /** Opens it; false when this person may not even know of the casus. */
  public boolean neem(CasusId casus, String reden, Gebruiker wie) {
    Optional<Doorgang> doorgang = poort.open(casus, wie);
    Verwerking regel =
        Verwerking.van(Handeling.INZIEN, LOGT, "casus", casus.waarde(), "noodinzage");
    logboek.schrijf(doorgang.isPresent() ? regel : regel.geweigerd());
    doorgang.ifPresent(door -> {
      UUID id =
          noodinzages.voegToe(casus, door.nummer(), door.leidendTeam(), reden, wie.medewerker());
      nieuws.publishEvent(new NoodinzageGenomen(casus, door.leidendTeam(), wie.medewerker(), id));
    });
    return doorgang.isPresent();
  }
}
