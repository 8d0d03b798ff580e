package nl.keukentafel.inrichting.model;

import java.util.List;

/**
 * Choices that cannot hold together.
 *
 * @param punten the choices, the one to change first
 * @param bericht what is wrong, for the one who chooses
 */
public record Tegenspraak(List<Keuzepunt<?>> punten, Bericht bericht) {

  /** Keeps its own copy. */
  public Tegenspraak {
    punten = List.copyOf(punten);
  }
}
