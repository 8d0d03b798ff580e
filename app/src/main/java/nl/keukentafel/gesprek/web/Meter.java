package nl.keukentafel.gesprek.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of levels of one domain.
 *
 * @param zichtbaar whether the name stands above it; not when it is that of the sheet
 */
public record Meter(String domein, boolean zichtbaar, List<Rij> rijen) {

  /**
   * One row of five levels.
   *
   * @param veld name of the field
   * @param naam of the adult
   * @param volgens the workers who judge; null for the resident
   * @param vorige level of the meting before; null when there is none
   */
  public record Rij(String veld, String naam, @Nullable String volgens, @Nullable String vorige) {}
}
