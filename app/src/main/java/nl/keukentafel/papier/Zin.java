package nl.keukentafel.papier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of Dutch with its words.
 *
 * @param plaats where it begins in the text
 */
record Zin(int plaats, String tekst, List<Zin.Woord> woorden) {

  /** A word; {@code plaats} counts in the whole text. */
  record Woord(int plaats, String tekst) {
    String klein() {
      return tekst.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  /** A number with its parts, a telephone number, a time, is one word; so is «co-ouder». */
  private static final Pattern WOORD =
      Pattern.compile(
          "\\(?\\d[\\d .,:()/-]*\\d|\\p{L}[\\p{L}\\p{M}\\d'’&-]*(?:\\.(?:\\p{L}\\.)+|/\\p{L}+)?|\\d+");

  private static final Set<String> AFKORTINGEN =
      Set.of(
          "bijv", "enz", "dhr", "mevr", "mw", "dr", "drs", "ir", "mr", "nr", "tel", "art", "o.a",
          "d.w.z", "m.b.t", "t.a.v", "n.a.v", "i.v.m", "e.d", "ca", "max", "min", "resp", "evt",
          "blz", "incl", "excl");

  /** The sentences of a text; the end of a line ends a sentence too. */
  static List<Zin> van(String tekst) {
    List<Zin> zinnen = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tekst.length(); i++) {
      if (isEinde(tekst, i)) {
        voegToe(zinnen, tekst, begin, i + 1);
        begin = i + 1;
      }
    }
    voegToe(zinnen, tekst, begin, tekst.length());
    return zinnen;
  }

  private static boolean isEinde(String tekst, int i) {
    char teken = tekst.charAt(i);
    if (teken == '\n') {
      return true;
    }
    if (teken != '.' && teken != '!' && teken != '?') {
      return false;
    }
    int verder = i + 1;
    while (verder < tekst.length() && "”\"')».!?".indexOf(tekst.charAt(verder)) >= 0) {
      verder++;
    }
    if (verder < tekst.length() && !Character.isWhitespace(tekst.charAt(verder))) {
      return false;
    }
    if (verder > i + 1 && "”\"')»".indexOf(tekst.charAt(i + 1)) < 0) {
      return false; // the last of several marks ends the sentence
    }
    return teken != '.' || !isAfkorting(tekst, i) || verder >= tekst.length();
  }

  private static boolean isAfkorting(String tekst, int punt) {
    int begin = punt;
    while (begin > 0
        && (Character.isLetter(tekst.charAt(begin - 1)) || tekst.charAt(begin - 1) == '.')) {
      begin--;
    }
    String woord = tekst.substring(begin, punt).toLowerCase(Locale.ROOT);
    return AFKORTINGEN.contains(woord)
        || (woord.length() == 1 && Character.isLetter(woord.charAt(0)));
  }

  private static void voegToe(List<Zin> zinnen, String tekst, int begin, int einde) {
    String stuk = tekst.substring(begin, einde);
    List<Woord> woorden = new ArrayList<>();
    Matcher woord = WOORD.matcher(stuk);
    while (woord.find()) {
      woorden.add(new Woord(begin + woord.start(), woord.group()));
    }
    if (!woorden.isEmpty()) {
      int eerste = 0;
      while (Character.isWhitespace(stuk.charAt(eerste))) {
        eerste++;
      }
      zinnen.add(new Zin(begin + eerste, stuk.strip(), List.copyOf(woorden)));
    }
  }
}
