package nl.keukentafel.toestemming.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;

/**
 * A small form with one reason: withdraw, ask the team, shield a child.
 *
 * @param terug page it came from
 * @param pad where it is sent, and under which name it is kept while typing
 * @param uitleg what it does and what it does not do
 * @param personen who says it; empty when that is not asked
 */
public record RedenPagina(
    String terug,
    String nummer,
    String pad,
    String titel,
    List<String> uitleg,
    Formulier formulier,
    List<Veld.Optie> personen,
    String vraagPersoon,
    String label,
    boolean verplicht,
    String knop) {

  /** Keeps its own copies. */
  public RedenPagina {
    uitleg = List.copyOf(uitleg);
    personen = List.copyOf(personen);
  }
}
