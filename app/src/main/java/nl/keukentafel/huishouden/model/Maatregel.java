package nl.keukentafel.huishouden.model;

import java.time.LocalDate;
import java.util.Set;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;

/**
 * A measure over a person. While it runs its holder has the regie on those leefgebieden and the
 * team joins in; at its end a warme overdracht back is due (1-domein, Maatregel).
 *
 * @param persoon over whom
 * @param soort kind of measure
 * @param houder institution or bewindvoerder that carries it out
 * @param leefgebieden codes of the leefgebieden it covers, at least one
 * @param periode when it runs
 */
public record Maatregel(
    PersoonId persoon,
    Maatregelsoort soort,
    String houder,
    Set<String> leefgebieden,
    Periode periode) {

  /** Refuses a measure without holder or leefgebied. */
  public Maatregel {
    leefgebieden = Set.copyOf(leefgebieden);
    if (houder.isBlank() || leefgebieden.isEmpty()) {
      throw new IllegalArgumentException("een maatregel heeft een houder en een leefgebied");
    }
  }

  /** Whether the holder has the regie on this leefgebied that day. */
  public boolean heeftRegie(String leefgebied, LocalDate dag) {
    return periode.bevat(dag) && leefgebieden.contains(leefgebied);
  }
}
