package nl.keukentafel.casus.model;

import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import org.jspecify.annotations.Nullable;

/**
 * A casus without casushouder, as the wachtlijst weighs it.
 *
 * @param sinds the day it was opened
 * @param termijn last day of the first clock that breaks; null when none runs
 * @param deskundigheid codes of leefgebieden for which expertise is asked
 */
public record Wachtende(
    CasusId casus,
    HuishoudenId huishouden,
    Urgentie urgentie,
    LocalDate sinds,
    @Nullable LocalDate termijn,
    @Nullable Voorrang voorrang,
    List<String> deskundigheid) {

  /** Keeps its own copy. */
  public Wachtende {
    deskundigheid = List.copyOf(deskundigheid);
  }
}
