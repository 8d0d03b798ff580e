package nl.keukentafel.bench.browserdood;

import java.util.List;

/**
 * What one kill cost: the age of the oldest character that was lost.
 *
 * @param getypt characters that stood on the screen
 * @param bewaard of these, how many came back after the kill
 * @param seconden from typing the first lost character until the kill; 0 when nothing was lost
 */
public record Verlies(int getypt, int bewaard, double seconden) {

  /**
   * Counts what is missing.
   *
   * @param tekst what was typed
   * @param momenten when each character stood on the screen, in nanoseconds
   * @param dood moment of the kill
   * @param terug what the product gives back
   */
  public static Verlies van(String tekst, List<Long> momenten, long dood, String terug) {
    if (tekst.length() != momenten.size()) {
      throw new IllegalArgumentException("bij elk teken hoort een moment");
    }
    int bewaard = 0;
    while (bewaard < tekst.length()
        && bewaard < terug.length()
        && tekst.charAt(bewaard) == terug.charAt(bewaard)) {
      bewaard++;
    }
    double seconden =
        bewaard == tekst.length() ? 0 : Math.max(0, (dood - momenten.get(bewaard)) / 1e9);
    return new Verlies(tekst.length(), bewaard, seconden);
  }
}
