package nl.keukentafel.casus.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;

/**
 * What every casus has, whatever its stage.
 *
 * @param versie grows with every change of the row
 * @param nummer as people say it aloud, such as 2026-0412
 * @param wetten the laws under which the work falls; never empty
 * @param grondslag why the gemeente may do this work
 * @param deskundigheid codes of leefgebieden for which expertise is asked
 */
public record Casusgegevens(
    CasusId id,
    int versie,
    String nummer,
    HuishoudenId huishouden,
    TeamId leidendTeam,
    Set<Wet> wetten,
    String grondslag,
    Urgentie urgentie,
    Zwaarte zwaarte,
    List<String> deskundigheid,
    Instant geopendOp,
    Instant faseSinds) {

  /** Refuses a casus without law or ground: no work without grondslag (3-privacy). */
  public Casusgegevens {
    wetten = Set.copyOf(wetten);
    deskundigheid = List.copyOf(deskundigheid);
    if (wetten.isEmpty() || grondslag.isBlank()) {
      throw new IllegalArgumentException("een casus heeft een wet en een grondslag");
    }
  }
}
