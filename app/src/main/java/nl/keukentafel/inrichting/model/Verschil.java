package nl.keukentafel.inrichting.model;

/**
 * One choice on which two designs differ.
 *
 * @param punt the choice
 * @param was what the first says
 * @param wordt what the second says
 */
public record Verschil(Keuzepunt<?> punt, KeuzeVerwijzing was, KeuzeVerwijzing wordt) {

  /** Another value, or the same value now chosen on purpose; another source alone is no change. */
  static boolean tussen(Keuze<?> was, Keuze<?> wordt) {
    return was.isGekozen() != wordt.isGekozen() || !was.waarde().equals(wordt.waarde());
  }
}
