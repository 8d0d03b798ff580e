package nl.keukentafel.huishouden.model;

import nl.keukentafel.huishouden.Huishoudens.Treffer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on record who has something in common with a person about to be recorded.
 *
 * @param gelijkenis of the names, 0 to 1
 * @param geboren null when not known
 * @param zelfdeDeur whether they live at the address that the new person gives
 */
public record Gelijkende(
    Treffer treffer, double gelijkenis, @Nullable Geboortedatum geboren, boolean zelfdeDeur) {

  private static final double BIJNA_GELIJK = 0.7;
  private static final double LIJKT_ER_OP = 0.4;

  /**
   * Whether to ask "is this the same person?": a name that looks like it with the same day of birth
   * or the same address, or nearly the same name while a day of birth is missing. Two people named
   * Jan de Vries with other days of birth are two people.
   */
  public boolean kanDezelfdeZijn(@Nullable Geboortedatum ander) {
    if (ander != null && geboren != null) {
      boolean overlap =
          !geboren.vroegst().isAfter(ander.laatst()) && !ander.vroegst().isAfter(geboren.laatst());
      return gelijkenis >= LIJKT_ER_OP && (overlap || zelfdeDeur);
    }
    return gelijkenis >= BIJNA_GELIJK || (gelijkenis >= LIJKT_ER_OP && zelfdeDeur);
  }

  /** Weight for the order: what is shared counts on top of the name. */
  public double gewicht(@Nullable Geboortedatum ander) {
    return gelijkenis + (zelfdeDeur ? 1 : 0) + (ander != null && ander.equals(geboren) ? 1 : 0);
  }
}
