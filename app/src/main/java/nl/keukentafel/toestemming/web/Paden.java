package nl.keukentafel.toestemming.web;

import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.NietGevonden;

/** Where the pages of this room are; what is no id is not there. */
final class Paden {

  private Paden() {}

  static CasusId casus(String tekst) {
    return new CasusId(id(tekst));
  }

  static PersoonId persoon(String tekst) {
    return new PersoonId(id(tekst));
  }

  static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException geenId) {
      throw new NietGevonden();
    }
  }

  static String overzicht(CasusId casus) {
    return "/casussen/" + casus + "/toestemming";
  }

  static String vraag(CasusId casus, UUID vraag) {
    return overzicht(casus) + "/vragen/" + vraag;
  }
}
