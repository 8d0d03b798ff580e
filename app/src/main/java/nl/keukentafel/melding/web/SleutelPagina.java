package nl.keukentafel.melding.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * The page.
 *
 * @param treffers organisations to choose from, after searching
 * @param bereiken what a token can be for
 * @param geheim a token that was just made; null otherwise
 */
public record SleutelPagina(
    Formulier formulier,
    List<Rij> rijen,
    List<Veld.Optie> treffers,
    List<Veld.Optie> bereiken,
    @Nullable String geheim) {

  /** A token; {@code ingetrokken} is null while it works. */
  public record Rij(
      String id,
      String organisatie,
      String omschrijving,
      String bereik,
      String gemaakt,
      @Nullable String ingetrokken) {}

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return "SleutelPagina";
  }
}
