package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The regie of a casus: who holds it, who held it, and giving it.
 *
 * @param nu who holds it; null when nobody does
 * @param nuId id of the running regie, to notice that somebody else gave it; empty for none
 * @param magGeven whether the form is shown
 * @param weigering of the form that was chosen and refused
 * @param organisaties found by what was typed; empty until then
 */
public record RegiePagina(
    Levenskop kop,
    @Nullable String nu,
    String nuId,
    List<Rij> rijen,
    boolean magGeven,
    @Nullable Weigeringsvak weigering,
    List<Veld.Optie> vormen,
    List<Veld.Optie> leden,
    List<Veld.Optie> teams,
    List<Veld.Optie> organisaties,
    Formulier formulier,
    @Nullable String melding) {

  /** Somebody who holds or held it. */
  public record Rij(String wie, String vorm, String van, String tot, String door, String reden) {}
}
