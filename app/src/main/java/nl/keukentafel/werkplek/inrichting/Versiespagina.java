package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.scherm.Veld;

/**
 * The versions of a team, and the difference between two of them.
 *
 * @param keuzelijst the versions to choose from, 0 for the software's defaults
 * @param van the older of the two that are compared
 * @param met the newer
 */
public record Versiespagina(
    String team,
    String pad,
    List<Regel> versies,
    List<Veld.Optie> keuzelijst,
    int van,
    int met,
    List<Verschilregel> verschillen,
    boolean magWijzigen) {

  /**
   * A version.
   *
   * @param stand past, present or later, in a word
   */
  public record Regel(
      int versie, String vanaf, String stand, String door, String op, String toelichting) {}
}
