package nl.keukentafel.ervaring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of a household may tell how the help was.
 *
 * @param link the link that was just made: shown once; null otherwise
 * @param linkVoor whose link it is
 * @param teLaat whether what was asked came too late
 * @param bewaard whether a sheet of paper was just typed in
 */
public record UitnodigingenPagina(
    String casus,
    String nummer,
    List<Regel> regels,
    @Nullable String link,
    String linkVoor,
    boolean teLaat,
    boolean bewaard) {

  /** Keeps its own copy. */
  public UitnodigingenPagina {
    regels = List.copyOf(regels);
  }

  /**
   * One invitation.
   *
   * @param stand in words, with the date
   */
  public record Regel(String id, String naam, String stand, boolean open) {}

  /** A link and names stay out of logs. */
  @Override
  public String toString() {
    return "UitnodigingenPagina[" + casus + "]";
  }
}
