package nl.keukentafel.casus.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands above each page about the life of a casus.
 *
 * @param naam of the household
 * @param fase stage and since when, in words
 */
public record Levenskop(String casus, String naam, String nummer, String fase) {

  /** A sentence of the story of the casus. */
  public record Regel(String wanneer, String zin, @Nullable String reden) {}
}
