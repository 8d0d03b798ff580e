package nl.keukentafel.toestemming.usecase;

import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.toestemming.store.NoodinzageStore;

/** Records what who is told of a look in an emergency thinks of it; nobody judges the own look. */
@UseCase
public class BeoordeelNoodinzage {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.noodinzages.beoordelen";

  private final Noodtoezicht toezicht;
  private final NoodinzageStore noodinzages;
  private final Verwerkingenlogboek logboek;

  BeoordeelNoodinzage(
      Noodtoezicht toezicht, NoodinzageStore noodinzages, Verwerkingenlogboek logboek) {
    this.toezicht = toezicht;
    this.noodinzages = noodinzages;
    this.logboek = logboek;
  }

  /** False when it is not theirs to look at, when somebody did before, or when it is their own. */
  public boolean beoordeel(UUID id, String oordeel, Gebruiker wie) {
    boolean mag =
        toezicht.van(wie).stream().anyMatch(een -> een.id().equals(id))
            && noodinzages.bekijk(id, oordeel, wie.medewerker());
    Verwerking regel = Verwerking.van(Handeling.WIJZIGEN, LOGT, "noodinzage", id, "toezicht");
    logboek.schrijf(mag ? regel : regel.geweigerd());
    return mag;
  }
}
