package nl.keukentafel.inrichting.model;

import org.jspecify.annotations.Nullable;

/**
 * What a design says on one {@link Keuzepunt}: a chosen value, or <em>nog niet gekozen</em> with
 * the value by which the software acts meanwhile.
 *
 * @param <T> what is chosen
 */
public sealed interface Keuze<T> {

  /** The value that holds, chosen or not. */
  T waarde();

  /** Whether somebody chose this. */
  default boolean isGekozen() {
    return this instanceof Gekozen;
  }

  /**
   * Somebody chose this.
   *
   * @param waarde the chosen value
   * @param bron where a shipped design found it; absent where a gemeente chose it itself
   */
  record Gekozen<T>(T waarde, @Nullable Bron bron) implements Keuze<T> {}

  /**
   * Nobody chose yet. The default is kept with the design, so that a later change of the software's
   * defaults does not alter what held on an earlier day.
   *
   * @param waarde the default by which the software acts, shown as such
   */
  record NogNietGekozen<T>(T waarde) implements Keuze<T> {}
}
