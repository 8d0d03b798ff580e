package nl.keukentafel.inzet.model;

import java.util.Set;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Gebruik;

/**
 * What an organisation of some kind gets data for, in the words of the directional table
 * (9-standaarden §4.4; kinds of 002 questions 46/47).
 */
public final class Deelweg {

  private static final Set<String> ZORG =
      Set.of(
          "huisarts",
          "poh",
          "ggz",
          "verslavingszorg",
          "wijkverpleging",
          "wijkverpleegkundige",
          "ziekenhuis",
          "zorg",
          "zorgverzekeraar",
          "paramedisch");

  private static final String SCHULDHULP = "schuldhulp";

  private Deelweg() {}

  /** For care; for the task of the gemeente itself; or as who carries a provision out. */
  public static Gebruik naar(String soort, Wet wet) {
    if (ZORG.contains(soort)) {
      return Gebruik.ZORG;
    }
    // Debt help is the gemeente's own task, whoever does it for her (Wgs art. 3).
    return soort.equals(SCHULDHULP) && wet == Wet.WGS ? Gebruik.UITVOERING : Gebruik.AANBIEDER;
  }
}
