package nl.keukentafel.werkplek.inrichting;

import java.util.List;

/**
 * The designs of a gemeente and those that ship with the product.
 *
 * @param magWijzigen whether this reader may lay down a version
 */
public record Overzichtpagina(
    List<Teamregel> teams, List<Voorbeeldregel> voorbeelden, boolean magWijzigen) {

  /**
   * A team and what holds for it.
   *
   * @param versie number of the version in force; 0 when nothing was laid down yet
   * @param sinds first day of that version, in words
   */
  public record Teamregel(
      String pad, String naam, int versie, String sinds, String status, int gekozen, int totaal) {}

  /** A shipped design, with its source. */
  public record Voorbeeldregel(String sleutel, String naam, String bron, int gekozen, int totaal) {}

  /** Keeps its own copies. */
  public Overzichtpagina {
    teams = List.copyOf(teams);
    voorbeelden = List.copyOf(voorbeelden);
  }
}
