package nl.keukentafel.toestemming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks in an emergency, for who is told of them.
 *
 * @param fout why the judgement was not recorded; null when there is nothing wrong
 */
public record NoodPagina(List<Rij> rijen, @Nullable String fout) {

  /** Keeps its own copy. */
  public NoodPagina {
    rijen = List.copyOf(rijen);
  }

  /**
   * One of them.
   *
   * @param oordeel what was thought of it, and by whom; null while nobody looked
   * @param zelf whether this reader took it, and so does not judge it
   */
  public record Rij(
      String id,
      String titel,
      String wanneer,
      String reden,
      @Nullable String oordeel,
      boolean zelf) {}
}
