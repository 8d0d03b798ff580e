package nl.keukentafel.casus.model;

import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;

/**
 * What a task says.
 *
 * @param wat what must be done; empty for a contact moment of nazorg
 * @param overPersoon the member of the household it is about; null for all of them
 * @param vertrouwelijk vertrouwelijk binnen huishouden: stays with that member
 */
public record Taakinhoud(
    String wat, Wet wet, @Nullable PersoonId overPersoon, boolean vertrouwelijk) {

  /** Refuses something confidential of nobody. */
  public Taakinhoud {
    if (vertrouwelijk && overPersoon == null) {
      throw new IllegalArgumentException("vertrouwelijk is iets van iemand");
    }
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Taakinhoud[" + wet + "]";
  }
}
