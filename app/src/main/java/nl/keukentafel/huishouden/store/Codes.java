package nl.keukentafel.huishouden.store;

import java.util.Locale;
import nl.keukentafel.huishouden.model.Vertegenwoordigingssoort;

/** How values of the model are written in the database: in small letters. */
public final class Codes {

  private Codes() {}

  public static String code(Enum<?> waarde) {
    return waarde == Vertegenwoordigingssoort.OUDER_MET_GEZAG
        ? "gezag"
        : waarde.name().toLowerCase(Locale.ROOT);
  }

  /** The value with this code; an unknown code is a defect in the data and throws. */
  public static <E extends Enum<E>> E waarde(Class<E> soort, String code) {
    return Enum.valueOf(
        soort,
        soort == Vertegenwoordigingssoort.class && code.equals("gezag")
            ? Vertegenwoordigingssoort.OUDER_MET_GEZAG.name()
            : code.toUpperCase(Locale.ROOT));
  }
}
