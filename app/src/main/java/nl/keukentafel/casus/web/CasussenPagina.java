package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * A list of casussen.
 *
 * @param totaal how many there are in all, in words
 * @param vorige path of the page before; null on the first
 * @param volgende path of the page after; null on the last
 */
public record CasussenPagina(
    Formulier filter,
    List<Veld.Optie> teams,
    List<Veld.Optie> fasen,
    String totaal,
    List<Rij> rijen,
    @Nullable String vorige,
    @Nullable String volgende) {

  /** A casus; {@code contact} is empty when there was none yet. */
  public record Rij(
      String casus,
      String naam,
      String nummer,
      String fase,
      String sinds,
      String houder,
      String team,
      String contact) {}
}
