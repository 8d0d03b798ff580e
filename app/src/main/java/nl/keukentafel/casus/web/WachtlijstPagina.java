package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.casus.Kloklabel;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The wachtlijst as shown (schermen 06).
 *
 * @param teams choices when somebody works in several teams; empty otherwise
 * @param gemiddeld mean days waited, in words
 * @param breekt how many clocks end from today to Sunday
 * @param teLaat how many ended before today
 * @param melding what was just done; null for nothing
 */
public record WachtlijstPagina(
    String team,
    String teamId,
    String datum,
    List<Veld.Optie> teams,
    int wachten,
    String gemiddeld,
    int breekt,
    int teLaat,
    List<Rij> rijen,
    List<Lid> leden,
    List<String> opvallend,
    @Nullable String melding) {

  /**
   * A place.
   *
   * @param klok the first clock that breaks; null when none runs
   * @param open what stands under it when it is looked at
   */
  public record Rij(
      int plek,
      String casus,
      String naam,
      String reden,
      @Nullable Kloklabel klok,
      String nodig,
      @Nullable Open open) {}

  /**
   * Sharing out one casus.
   *
   * @param weigering stands in place of the choice when the inrichting refuses
   * @param gekozeneNiet why the colleague who was chosen cannot hold it; null for no such refusal
   * @param teamVragen whether the team can be asked by agenda
   * @param voorrangWeigering stands in place of the field when this person may not prioritise
   */
  public record Open(
      List<Voorstel> voorstellen,
      List<Veld.Optie> anderen,
      Formulier formulier,
      String wieBeslist,
      @Nullable Weigeringsvak weigering,
      @Nullable Weigeringsvak gekozeneNiet,
      boolean teamVragen,
      boolean heeftVoorrang,
      @Nullable Weigeringsvak voorrangWeigering) {}

  /** Somebody who fits, and why. */
  public record Voorstel(String id, String naam, String waarom, boolean beste) {}

  /**
   * Somebody's load, drawn on a scale of pixels.
   *
   * @param gevuld width of the filled part, at most {@code streep}
   * @param teveel width of what is over; 0 for none
   * @param streep where the line of available hours stands
   */
  public record Lid(
      String naam,
      String wat,
      String uren,
      int gevuld,
      int teveel,
      int streep,
      String ruimte,
      boolean overbelast) {}
}
