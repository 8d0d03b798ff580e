package nl.keukentafel.gesprek.web;

import java.util.List;

/** All conversations of a casus, the newest first. */
public record GesprekkenPagina(
    String casus, String naam, String nummer, boolean mag, List<Rij> rijen) {

  /**
   * A conversation on the list.
   *
   * @param stand in words: finished, or running
   */
  public record Rij(
      String pad, String datum, String wie, String leefgebieden, String stand, boolean loopt) {}
}
