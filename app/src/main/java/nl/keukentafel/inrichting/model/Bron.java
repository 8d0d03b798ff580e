package nl.keukentafel.inrichting.model;

/**
 * Where a choice is stated, such as {@code 001 §4.2.1, overzicht 4}.
 *
 * @param verwijzing the place in the source; never blank
 */
public record Bron(String verwijzing) {

  /** Refuses a blank reference: a source that cannot be looked up is none. */
  public Bron {
    if (verwijzing.isBlank()) {
      throw new IllegalArgumentException("A source reference is never blank.");
    }
  }
}
