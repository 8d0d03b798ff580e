package nl.keukentafel.werkplek.voorraad;

import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Caseload;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** The casushouder has seen what waited. */
@UseCase
public class MeldGezien {
  private final Caseload caseload;
  private final Verwerkingenlogboek logboek;

  MeldGezien(Caseload caseload, Verwerkingenlogboek logboek) {
    this.caseload = caseload;
    this.logboek = logboek;
  }

  /** Marks it; false when it is not there for this person. */
  public boolean gezien(UUID id, Gebruiker wie) {
    boolean gezien = caseload.gezien(id, wie.medewerker());
    Verwerking regel =
        Verwerking.van(Handeling.WIJZIGEN, "werkplek.gezien", "aandacht", id, "taak.casushouder");
    logboek.schrijf(gezien ? regel : regel.geweigerd());
    return gezien;
  }
}
