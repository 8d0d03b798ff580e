package nl.keukentafel.gesprek.web;

import java.util.List;
import nl.keukentafel.gesprek.Meetstrook;
import org.jspecify.annotations.Nullable;

/** All metingen of a casus, instrument by instrument: those of different ones are not compared. */
public record MetingenPagina(
    String casus,
    String naam,
    String nummer,
    @Nullable String nieuw,
    @Nullable String meetmomenten,
    List<Reeks> reeksen) {

  /** The metingen with one instrument, the newest first, and the strip of the newest levels. */
  public record Reeks(Meetstrook strook, List<Rij> rijen) {}

  /**
   * A meting on the list.
   *
   * @param deels how much of the instrument was measured, when not all; null otherwise
   * @param gesprek page of the conversation it came of; null when it stands by itself
   */
  public record Rij(
      String datum,
      String moment,
      String door,
      @Nullable String deels,
      @Nullable String gesprek,
      List<Persoon> personen) {}

  /** The levels of one adult in that meting. */
  public record Persoon(String naam, List<Niveau> niveaus) {}

  /** A level: of the worker and of the resident, each or a dash. */
  public record Niveau(String leefgebied, String niveau, String eigen) {}
}
