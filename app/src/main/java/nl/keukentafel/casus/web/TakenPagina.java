package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a casus.
 *
 * @param wijzigt id of the task that is being changed; null for a new one
 * @param anders the task as somebody else left it meanwhile; null when nobody did
 */
public record TakenPagina(
    Levenskop kop,
    List<Rij> open,
    List<Rij> klaar,
    boolean magGeven,
    List<Veld.Optie> mensen,
    List<Veld.Optie> wetten,
    List<Veld.Optie> personen,
    Formulier formulier,
    @Nullable String wijzigt,
    @Nullable Anders anders,
    @Nullable String melding) {

  /**
   * A task.
   *
   * @param uitleg who gave it, or how it ended
   * @param teLaat whether its day has passed
   * @param vertrouwelijkVan whose confidence it is; null when it is not vertrouwelijk
   */
  public record Rij(
      String id,
      String wat,
      String wie,
      String uiterlijk,
      boolean teLaat,
      String wet,
      String uitleg,
      @Nullable String vertrouwelijkVan,
      boolean magWijzigen,
      boolean magKlaar) {}

  /** Somebody else's version. */
  public record Anders(
      String door, String moment, String wat, String wie, String uiterlijk, int versie) {}
}
