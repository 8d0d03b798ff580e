package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious person.
 *
 * @param geslacht man, vrouw, x
 * @param bsn nine digits from the test range; null for most
 */
record Persoonschets(
    UUID id,
    Persoonsnaam naam,
    String geslacht,
    LocalDate geboren,
    @Nullable String bsn,
    @Nullable String telefoon,
    @Nullable String email,
    @Nullable String taal,
    @Nullable String communicatie) {

  /** The same person with another name. */
  Persoonschets met(Persoonsnaam nieuw) {
    return new Persoonschets(
        id, nieuw, geslacht, geboren, bsn, telefoon, email, taal, communicatie);
  }

  @Override
  public String toString() {
    return "Persoonschets[" + id + "]";
  }
}
