package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/** The teams of a casus: which take part, on what, and calling in another. */
public record TeamsPagina(
    Levenskop kop,
    List<Rij> rijen,
    boolean magWijzigen,
    @Nullable Weigeringsvak weigering,
    boolean vraagTeam,
    List<Veld.Optie> teams,
    List<Veld.Optie> rollen,
    List<Veld.Optie> leefgebieden,
    Formulier formulier,
    @Nullable String melding) {

  /** A team; {@code einde} is the path to end its part, null when that cannot be done. */
  public record Rij(
      String team,
      String rol,
      String leefgebieden,
      String van,
      String tot,
      String reden,
      @Nullable String einde) {}
}
