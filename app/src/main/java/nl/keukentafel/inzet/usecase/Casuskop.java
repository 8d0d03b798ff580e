package nl.keukentafel.inzet.usecase;

import java.util.List;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;

/**
 * The casus that a page or an act is about.
 *
 * @param rechten what this person may do in it
 * @param leden who live there; empty when it was not asked
 * @param naam of the household; empty when it was not asked
 */
public record Casuskop(
    Casussen.Verwijzing casus, CasusRechten rechten, List<Huishoudens.Lid> leden, String naam) {

  /** Keeps its own copy. */
  public Casuskop {
    leden = List.copyOf(leden);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Casuskop[" + casus.id() + "]";
  }
}
