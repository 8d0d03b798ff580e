package nl.keukentafel.casus;

import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Journaalregel;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody may see of one casus.
 *
 * @param journaal the newest first, without what this person may not know of; empty when the
 *     content is closed
 * @param ouder whether there are older entries than these
 */
public record Casusbeeld(
    Casus casus,
    CasusRechten rechten,
    @Nullable LocalDate laatsteContact,
    Casusverloop verloop,
    List<Journaalregel> journaal,
    boolean ouder) {

  /** Keeps its own copy. */
  public Casusbeeld {
    journaal = List.copyOf(journaal);
  }

  /** What this person can do about the life of the casus. */
  public Casusacties acties() {
    return Casusacties.van(casus, rechten);
  }
}
