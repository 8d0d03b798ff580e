package nl.keukentafel.casus.model;

import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the journaal says.
 *
 * @param wet the law under which the work it tells of falls (1-domein: Taak)
 * @param overPersoon the member of the household it is about, or who told it; null for all of them
 * @param vertrouwelijk vertrouwelijk binnen huishouden: told by that member, hidden from the others
 */
public record Journaalinhoud(
    Journaalsoort soort,
    Wet wet,
    String tekst,
    @Nullable PersoonId overPersoon,
    boolean vertrouwelijk) {

  /** Refuses an empty text, and something confidential of nobody. */
  public Journaalinhoud {
    if (tekst.isBlank()) {
      throw new IllegalArgumentException("een regel in het journaal heeft tekst");
    }
    if (vertrouwelijk && overPersoon == null) {
      throw new IllegalArgumentException("vertrouwelijk is iets van iemand");
    }
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Journaalinhoud[" + soort + ", " + wet + "]";
  }
}
