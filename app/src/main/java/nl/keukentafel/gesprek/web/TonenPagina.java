package nl.keukentafel.gesprek.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conversation as the residents see it: without the judgement of the worker, without what
 * another member told in confidence, without the menu of the worker.
 *
 * @param lezers who can be looking: all who were there together, or one of them alone
 */
public record TonenPagina(
    String titel, String wanneer, String terug, List<Lezer> lezers, List<Deel> delen) {

  /** A choice of who is looking. */
  public record Lezer(String pad, String naam, boolean gekozen) {}

  /** What was said of one leefgebied. */
  public record Deel(String naam, boolean niets, List<Stuk> stukken, List<Niveau> niveaus) {}

  /** A text with its question. */
  public record Stuk(String label, String tekst) {}

  /** How somebody judges it, 1–5, in words as well. */
  public record Niveau(String naam, int niveau, String woorden, @Nullable String domein) {}
}
