package nl.keukentafel.huishouden.model;

/**
 * Age in whole years; with a partly unknown birth date the youngest and oldest it can be.
 *
 * @param minstens at least this, 0 or more
 * @param hoogstens at most this
 */
public record Leeftijd(int minstens, int hoogstens) {

  /** Refuses an impossible range. */
  public Leeftijd {
    if (minstens < 0 || hoogstens < minstens) {
      throw new IllegalArgumentException("geen leeftijd");
    }
  }

  /** An age that is exactly known. */
  public static Leeftijd van(int jaren) {
    return new Leeftijd(jaren, jaren);
  }

  /** Whether only one age is possible. */
  public boolean isZeker() {
    return minstens == hoogstens;
  }

  /** For the screen: {@code 41}, or {@code 40–41} while not sure. */
  public String opScherm() {
    return isZeker() ? String.valueOf(minstens) : minstens + "–" + hoogstens;
  }
}
