package nl.keukentafel.gesprek.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as a whole: to read it back, to go on, to finish it.
 *
 * @param verder the first leefgebied that was not talked about, or the first of all; null when none
 *     joined
 * @param besproken whether all that joined was talked about: then finishing comes first
 * @param afgerond when it was finished; null while it runs
 * @param andere leefgebieden that did not join, by name
 */
public record GesprekPagina(
    String casus,
    String naam,
    String nummer,
    String titel,
    String pad,
    boolean mag,
    List<Feit> feiten,
    List<Deel> delen,
    List<Los> andere,
    @Nullable String verder,
    boolean besproken,
    @Nullable String afgerond,
    Formulier formulier) {

  /** A fact with its label. */
  public record Feit(String label, String waarde) {}

  /**
   * What was said of one leefgebied.
   *
   * @param pad page of the sheet; null when it may not be opened
   * @param dicht how many pieces this reader may see that were told in confidence
   * @param leeg whether nothing was written down yet
   */
  public record Deel(
      String naam,
      @Nullable String pad,
      boolean afgeschermd,
      boolean niets,
      boolean leeg,
      List<Stuk> stukken,
      List<Feit> niveaus,
      int dicht) {}

  /** A text with its question; about whom, or null for all of them. */
  public record Stuk(String label, String tekst, @Nullable String over) {}

  /** A leefgebied that did not join. */
  public record Los(String naam, String pad) {}
}
