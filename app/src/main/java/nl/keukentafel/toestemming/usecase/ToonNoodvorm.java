package nl.keukentafel.toestemming.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.toestemming.Casuspoort;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;

/** Offers to break the glass to who may know of a casus; shows nothing of it but its number. */
@UseCase
public class ToonNoodvorm {
  private final Casuspoort poort;

  ToonNoodvorm(Casuspoort poort) {
    this.poort = poort;
  }

  /** The number of the casus; empty when this person may not know of it. */
  public Optional<String> nummer(CasusId casus, Gebruiker wie) {
    return poort.open(casus, wie).map(Doorgang::nummer);
  }
}
