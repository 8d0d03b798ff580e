package nl.keukentafel.kern;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * The normal form in which names and addresses are stored beside the original and searched with
 * {@code pg_trgm}; a query goes through the same form, so that only real typing errors are left for
 * the trigrams.
 *
 * <p>Small letters; diacritics folded (é → e, ı → i, ß → ss, ø → o); ij and y alike; apostrophes
 * gone, hyphens and other signs a space. Prefixes of surnames stand behind the rest, each glued
 * into one word: {@code Ruud van 't Hof} becomes {@code ruud hof vant vanthof}. The last word, the
 * name with its prefix in one, is there for those who type {@code sgravendijk}.
 *
 * @param waarde words of letters and digits with one space between; empty when nothing can be
 *     searched
 */
public record Zoeksleutel(String waarde) {

  /** Folds what is not folded yet; glued words can bring an i and a j together. */
  public Zoeksleutel {
    waarde = vouw(waarde);
  }

  /** A surname in its two parts; the prefix may be empty. */
  public record Achternaam(String tussenvoegsel, String naam) {
    /** Length only, as the key itself. */
    @Override
    public String toString() {
      return "Achternaam[" + naam.length() + " tekens]";
    }
  }

  /** The key to store for a person: every first name and every surname. */
  public static Zoeksleutel voorPersoon(List<String> voornamen, List<Achternaam> achternamen) {
    SequencedSet<String> woorden = new LinkedHashSet<>();
    voornamen.stream()
        .map(Zoeksleutel::vouw)
        .flatMap(Zoeksleutel::losseWoorden)
        .forEach(woorden::add);
    SequencedSet<String> achteraan = new LinkedHashSet<>();
    achternamen.forEach(a -> voegToe(a.tussenvoegsel(), a.naam(), woorden, achteraan));
    woorden.addAll(achteraan);
    return new Zoeksleutel(String.join(" ", woorden));
  }

  private static void voegToe(
      String tussen, String achter, SequencedSet<String> woorden, SequencedSet<String> achteraan) {
    // A double surname may hold a prefix of its own: Zwaag-van Dijk.
    String kern = voorVraag(achter).waarde();
    losseWoorden(kern).forEach(woorden::add);
    String vast = vouw(tussen).replace(" ", "");
    if (!vast.isEmpty()) {
      achteraan.add(vast);
      achteraan.add(vast + vouw(achter).replace(" ", ""));
    }
  }

  /**
   * The key of what someone types in the search field, and of free text such as a street: known
   * prefixes before a word move to the end, glued.
   */
  public static Zoeksleutel voorVraag(String tekst) {
    List<String> woorden = losseWoorden(vouw(tekst)).toList();
    List<String> namen = new ArrayList<>();
    List<String> achteraan = new ArrayList<>();
    int plaats = 0;
    while (plaats < woorden.size()) {
      int lengte = prefixOp(woorden, plaats);
      if (lengte == 0) {
        namen.add(woorden.get(plaats));
        plaats++;
      } else {
        achteraan.add(String.join("", woorden.subList(plaats, plaats + lengte)));
        plaats += lengte;
      }
    }
    namen.addAll(achteraan);
    return new Zoeksleutel(String.join(" ", namen));
  }

  private static int prefixOp(List<String> woorden, int plaats) {
    for (int aantal = 3; aantal > 0; aantal--) {
      // Nothing after it: a prefix only when a name stands before it, as in "Hof, Ruud van 't".
      boolean past =
          plaats + aantal < woorden.size() || (plaats > 0 && plaats + aantal == woorden.size());
      if (past
          && Tussenvoegsels.gevouwen()
              .contains(String.join("", woorden.subList(plaats, plaats + aantal)))) {
        return aantal;
      }
    }
    return 0;
  }

  /** Whether there is nothing to search for. */
  public boolean isLeeg() {
    return waarde.isEmpty();
  }

  /** The words of the key, names first, prefixes last. */
  public List<String> woorden() {
    return losseWoorden(waarde).toList();
  }

  private static Stream<String> losseWoorden(String gevouwen) {
    return Stream.of(gevouwen.split(" ")).filter(woord -> !woord.isEmpty());
  }

  /** Folds text to small plain letters and digits, without moving words. */
  public static String vouw(String tekst) {
    // Apostrophes first, since decomposing would turn some into a space with an accent.
    String los = Normalizer.normalize(Apostrof.recht(tekst), Normalizer.Form.NFKD);
    String klein = Apostrof.recht(los).replace("'", "").toLowerCase(Locale.ROOT);
    StringBuilder uit = new StringBuilder(klein.length());
    klein.codePoints().forEach(teken -> voeg(uit, teken));
    return uit.toString().replace("ij", "y").strip();
  }

  private static void voeg(StringBuilder uit, int teken) {
    switch (teken) {
      case 'ı' -> uit.append('i');
      case 'ß' -> uit.append("ss");
      case 'ø' -> uit.append('o');
      case 'æ' -> uit.append("ae");
      case 'œ' -> uit.append("oe");
      case 'ł' -> uit.append('l');
      case 'đ', 'ð' -> uit.append('d');
      case 'þ' -> uit.append("th");
      case 'ħ' -> uit.append('h');
      case 'ŋ' -> uit.append('n');
      case 'ŧ' -> uit.append('t');
      case 'ĸ' -> uit.append('k');
      default -> {
        if (Character.isLetterOrDigit(teken)) {
          uit.appendCodePoint(teken);
        } else if (Character.getType(teken) != Character.NON_SPACING_MARK
            && Character.getType(teken) != Character.COMBINING_SPACING_MARK
            && !uit.isEmpty()
            && uit.charAt(uit.length() - 1) != ' ') {
          uit.append(' ');
        }
      }
    }
  }

  /** Length only: the key is as personal as the name it came from. */
  @Override
  public String toString() {
    return "Zoeksleutel[" + waarde.length() + " tekens]";
  }
}
