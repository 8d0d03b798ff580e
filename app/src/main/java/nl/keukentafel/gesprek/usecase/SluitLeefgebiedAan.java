package nl.keukentafel.gesprek.usecase;

import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusleven;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** A leefgebied joins the casus during a conversation, with one reason (1-domein: Gesprek). */
@UseCase
public class SluitLeefgebiedAan {
  private final Gesprekspoort poort;
  private final Casusleven leven;

  SluitLeefgebiedAan(Gesprekspoort poort, Casusleven leven) {
    this.poort = poort;
    this.leven = leven;
  }

  /** Whether it joined; false when this person may not write here. */
  public boolean sluitAan(CasusId casus, Leefgebied leefgebied, String reden, Gebruiker wie) {
    var open = poort.open(casus, wie).filter(o -> o.zicht().magSchrijven(leefgebied));
    if (open.isEmpty()) {
      poort.geweigerd(Handeling.TOEVOEGEN, "gesprek.leefgebied.aansluiten", casus);
      return false;
    }
    leven.sluitAan(casus, leefgebied.code(), reden, wie);
    poort.gedaan(Handeling.TOEVOEGEN, "gesprek.leefgebied.aansluiten", casus, open.get(), null);
    return true;
  }
}
