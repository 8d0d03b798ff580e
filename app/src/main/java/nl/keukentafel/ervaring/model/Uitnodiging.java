package nl.keukentafel.ervaring.model;

import java.time.LocalDate;
import java.util.Locale;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may tell once how the help was.
 *
 * @param verlooptOp the last day on which it can be answered
 * @param gegevenOp when the link was made or the paper printed
 */
public record Uitnodiging(
    ErvaringId id,
    CasusId casus,
    PersoonId persoon,
    TeamId team,
    LocalDate gemaaktOp,
    LocalDate verlooptOp,
    @Nullable LocalDate gegevenOp,
    @Nullable LocalDate ingevuldOp) {

  /** How many days somebody has to answer. */
  public static final int DAGEN = 60;

  /** Within so many days nobody is asked again for the same casus. */
  public static final int NIET_OPNIEUW = 180;

  /** How far it is. */
  public enum Stand {
    NIEUW,
    GEGEVEN,
    INGEVULD,
    VERLOPEN;

    /** The code in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far it is on this day. */
  public Stand stand(LocalDate dag) {
    if (ingevuldOp != null) {
      return Stand.INGEVULD;
    }
    if (dag.isAfter(verlooptOp)) {
      return Stand.VERLOPEN;
    }
    return gegevenOp == null ? Stand.NIEUW : Stand.GEGEVEN;
  }

  /** Whether it can be answered on this day. */
  public boolean isOpen(LocalDate dag) {
    return switch (stand(dag)) {
      case NIEUW, GEGEVEN -> true;
      case INGEVULD, VERLOPEN -> false;
    };
  }
}
