package nl.keukentafel.kern;

/**
 * The one language of patterns in all message bundles: {@code {0}} to {@code {9}} are places for
 * arguments, and no other character is special. An apostrophe is just an apostrophe.
 */
public final class Patroon {

  private Patroon() {}

  /** The pattern with its arguments; a place for which there is none stays as it is. */
  public static String vulIn(String patroon, Object... argumenten) {
    if (argumenten.length == 0) {
      return patroon;
    }
    StringBuilder tekst = new StringBuilder(patroon.length() + 32);
    int vanaf = 0;
    for (int open = patroon.indexOf('{'); open >= 0; open = patroon.indexOf('{', vanaf)) {
      int cijfer = open + 1 < patroon.length() ? patroon.charAt(open + 1) - '0' : -1;
      boolean plek =
          cijfer >= 0
              && cijfer < argumenten.length
              && open + 2 < patroon.length()
              && patroon.charAt(open + 2) == '}';
      tekst.append(patroon, vanaf, open);
      if (plek) {
        tekst.append(argumenten[cijfer]);
        vanaf = open + 3;
      } else {
        tekst.append('{');
        vanaf = open + 1;
      }
    }
    return tekst.append(patroon, vanaf, patroon.length()).toString();
  }
}
