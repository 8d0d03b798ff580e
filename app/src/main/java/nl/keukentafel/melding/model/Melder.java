package nl.keukentafel.melding.model;

import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Who brings a melding. A melder may stay unnamed (1-domein, Melding).
 *
 * @param naam as told; null when the melder stays unnamed or is the household itself
 * @param contact telephone number or e-mail address; null when not given
 * @param medewerker the account of a ketenpartner who typed it; null otherwise
 * @param organisatie the partner organisation that sees what becomes of it; null otherwise
 * @param kenmerk the partner's own reference; null when none
 */
public record Melder(
    Melderssoort soort,
    @Nullable String naam,
    @Nullable String contact,
    @Nullable MedewerkerId medewerker,
    @Nullable OrganisatieId organisatie,
    @Nullable String kenmerk) {

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Melder[" + soort + "]";
  }
}
