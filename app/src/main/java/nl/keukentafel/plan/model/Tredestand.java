package nl.keukentafel.plan.model;

/** How a rung of the ladder stands for one leefgebied. */
public sealed interface Tredestand {

  /** Nobody looked at it yet. */
  record Open() implements Tredestand {}

  /** There are acties on it. */
  record Gebruikt(int acties) implements Tredestand {}

  /** Looked at, and why it is not used; the words may be empty. */
  record Onderzocht(Bevinding bevinding, String toelichting) implements Tredestand {}

  /** Whether an actie on a heavier rung skips this one. */
  default boolean isOpen() {
    return this instanceof Open;
  }
}
