package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * Handing over a whole caseload.
 *
 * @param van name of whose caseload it is
 * @param houders choices for the teamleider; one for somebody else
 * @param uitslagen what came of each casus that was sent; empty before
 */
public record CaseloadPagina(
    String teamId,
    String team,
    String van,
    String vanId,
    List<Veld.Optie> houders,
    List<Rij> rijen,
    List<Veld.Optie> mensen,
    @Nullable Weigeringsvak weigering,
    boolean vraagTeam,
    Formulier formulier,
    List<Uitslag> uitslagen) {

  /**
   * A casus with its proposal.
   *
   * @param veld name of its field in the form
   * @param waarom why the proposed one fits; empty when nobody does
   */
  public record Rij(
      String casus, String naam, String nummer, String fase, String veld, String waarom) {}

  /** What came of one casus. */
  public record Uitslag(String casus, String naam, String wat, boolean goed) {}
}
