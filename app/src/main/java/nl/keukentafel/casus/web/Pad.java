package nl.keukentafel.casus.web;

import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.NietGevonden;

/** Ids in paths: what is no id is not there, like any other thing that is not there. */
public final class Pad {

  private Pad() {}

  public static CasusId casus(String tekst) {
    return new CasusId(id(tekst));
  }

  public static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException geenId) {
      throw new NietGevonden();
    }
  }
}
