package nl.keukentafel.kern;

import java.text.Normalizer;

/**
 * Cleaning of typed text before it is measured, stored or searched.
 *
 * <p>What no reader can see is taken away without a message, because a worker cannot repair a
 * character that does not show: NUL (PostgreSQL cannot store it), other control characters, lone
 * halves of surrogate pairs, zero-width spaces, soft hyphens, tag characters, and the bidirectional
 * controls. The latter can make a name or amount read in another order than it is stored, and let
 * the rest of a page run backwards; text in Arabic or Hebrew needs none of them. Emoji stay, with
 * the joiner that holds them together. Letters are composed (Unicode NFC), so that an é is one
 * character however it was typed.
 */
public final class Tekst {

  private Tekst() {}

  /** Cleaned text of one line: line ends and tabs become a space, runs of spaces one space. */
  public static String schoneRegel(String ruw) {
    StringBuilder uit = new StringBuilder(ruw.length());
    boolean spatie = false;
    for (int teken : zichtbaar(ruw).codePoints().toArray()) {
      if (Character.isSpaceChar(teken) || Character.isWhitespace(teken) || teken == 0x85) {
        spatie = true;
      } else {
        if (spatie && !uit.isEmpty()) {
          uit.append(' ');
        }
        spatie = false;
        uit.appendCodePoint(teken);
      }
    }
    return uit.toString();
  }

  /** Cleaned text of several lines: line ends become {@code \n}, white space at the end goes. */
  public static String schoneAlinea(String ruw) {
    String tekst = zichtbaar(ruw).replace("\r\n", "\n").replace('\r', '\n');
    tekst = tekst.replace('\u2028', '\n').replace('\u2029', '\n').replace('\u0085', '\n');
    StringBuilder uit = new StringBuilder(tekst.length());
    for (String regel : tekst.split("\n", -1)) {
      uit.append(regel.stripTrailing()).append('\n');
    }
    return stripLegeRegels(uit.toString());
  }

  /** Length as a person counts it best: code points, so that an emoji is not two. */
  public static int lengte(String tekst) {
    return tekst.codePointCount(0, tekst.length());
  }

  private static String stripLegeRegels(String tekst) {
    int begin = 0;
    while (begin < tekst.length() && tekst.charAt(begin) == '\n') {
      begin++;
    }
    return tekst.substring(begin).stripTrailing();
  }

  private static String zichtbaar(String ruw) {
    StringBuilder uit = new StringBuilder(ruw.length());
    ruw.codePoints().filter(teken -> !onzichtbaar(teken)).forEach(uit::appendCodePoint);
    return Normalizer.normalize(uit, Normalizer.Form.NFC);
  }

  private static boolean onzichtbaar(int teken) {
    return switch (teken) {
      case '\t', '\n', '\r', 0x85 -> false;
      case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      default ->
          Character.getType(teken) == Character.CONTROL
              || Character.getType(teken) == Character.SURROGATE
              || (teken >= 0x202A && teken <= 0x202E)
              || (teken >= 0x2061 && teken <= 0x206F)
              || (teken >= 0xFFF9 && teken <= 0xFFFB)
              || (teken >= 0xE0000 && teken <= 0xE007F)
              || (teken & 0xFFFE) == 0xFFFE;
    };
  }
}
