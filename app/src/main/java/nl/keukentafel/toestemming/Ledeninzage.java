package nl.keukentafel.toestemming;

import nl.keukentafel.kern.PersoonId;

/**
 * What each member of a household sees of what is recorded (3-privacy: what a member sees of the
 * plan). A value: made once, asked for every piece.
 */
public final class Ledeninzage {

  Ledeninzage() {}

  /** Whether this reader sees this piece. */
  public boolean ziet(PersoonId lezer, Stuk stuk) {
    throw new UnsupportedOperationException("skelet");
  }
}
