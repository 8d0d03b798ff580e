package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.List;

/**
 * Burgerservicenummers that are no one's: 9999 and five more digits that pass the 11-proof. There
 * are 9,091 of them, so at most {@value #HOOGSTENS} persons of a gemeente get one and the others
 * none.
 */
final class Testnummers {

  /** How many persons of one gemeente get a number at most. */
  static final int HOOGSTENS = 9_000;

  private static final int EERSTE = 999_900_000;
  private static final int LAATSTE = 999_999_999;

  private Testnummers() {}

  /** All of them, in rising order. */
  static List<String> alle() {
    List<String> goed = new ArrayList<>();
    for (int getal = EERSTE; getal <= LAATSTE && getal > 0; getal++) {
      if (klopt(getal)) {
        goed.add(Integer.toString(getal));
      }
    }
    return goed;
  }

  private static boolean klopt(int getal) {
    int som = -(getal % 10);
    int rest = getal / 10;
    for (int gewicht = 2; gewicht <= 9; gewicht++) {
      som += gewicht * (rest % 10);
      rest /= 10;
    }
    return som % 11 == 0;
  }
}
