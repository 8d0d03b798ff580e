package nl.keukentafel.kern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The prefixes of surnames in the Netherlands ("van der", "'t", "'s-", "el", "von") and how people
 * type them without spaces or apostrophes. Prefixes are written small with a straight apostrophe.
 */
public final class Tussenvoegsels {

  private static final Set<String> BEKEND =
      Set.of(
          "'s",
          "'s-",
          "'t",
          "a",
          "af",
          "al",
          "aan",
          "aan de",
          "aan den",
          "aan der",
          "aan het",
          "aan 't",
          "am",
          "auf",
          "auf dem",
          "auf der",
          "bij",
          "bij de",
          "bij den",
          "bij het",
          "bij 't",
          "boven d'",
          "d'",
          "da",
          "dal",
          "dal'",
          "dalla",
          "das",
          "de",
          "de die",
          "de la",
          "de las",
          "de le",
          "de los",
          "de van der",
          "degli",
          "dei",
          "del",
          "della",
          "den",
          "der",
          "des",
          "di",
          "die",
          "do",
          "don",
          "dos",
          "du",
          "el",
          "gli",
          "het",
          "im",
          "in",
          "in de",
          "in den",
          "in der",
          "in het",
          "in 't",
          "l'",
          "la",
          "las",
          "le",
          "les",
          "lo",
          "los",
          "onder",
          "onder de",
          "onder den",
          "onder het",
          "onder 't",
          "op",
          "op de",
          "op den",
          "op der",
          "op gen",
          "op het",
          "op ten",
          "op 't",
          "over",
          "over de",
          "over den",
          "over het",
          "over 't",
          "te",
          "ten",
          "ter",
          "tho",
          "thoe",
          "tot",
          "tot den",
          "uit",
          "uit de",
          "uit den",
          "uit het",
          "uit ten",
          "uit 't",
          "uijt de",
          "uijt den",
          "van",
          "van de",
          "van de l'",
          "van den",
          "van der",
          "van gen",
          "van het",
          "van la",
          "van 't",
          "van ter",
          "van van de",
          "ver",
          "vom",
          "von",
          "von dem",
          "von den",
          "von der",
          "von und zu",
          "voor",
          "voor de",
          "voor den",
          "voor 't",
          "vor der",
          "zu",
          "zum",
          "zur");

  /** Prefixes that are also common first names; only read as prefix when typed small. */
  private static final Set<String> OOK_VOORNAAM = Set.of("al", "do", "don", "di", "la", "a", "ver");

  private static final Map<String, List<String>> AANEEN =
      Map.of(
          "vant", List.of("van", "'t"),
          "int", List.of("in", "'t"),
          "vande", List.of("van", "de"),
          "vanden", List.of("van", "den"),
          "vander", List.of("van", "der"));

  private static final Set<String> GEVOUWEN =
      BEKEND.stream()
          .map(prefix -> prefix.replaceAll("['\\- ]", "").replace("ij", "y"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LANGSTE = 3;

  private Tussenvoegsels() {}

  /** How many words from {@code plaats} are the longest known prefix; 0 when none. */
  public static int lengteOp(List<String> woorden, int plaats) {
    for (int aantal = LANGSTE; aantal > 0; aantal--) {
      // A prefix stands before something: the last word is always the name itself.
      if (plaats + aantal < woorden.size() && isPrefix(woorden.subList(plaats, plaats + aantal))) {
        return aantal;
      }
    }
    return 0;
  }

  private static boolean isPrefix(List<String> woorden) {
    String geheel = String.join(" ", woorden);
    String klein = geheel.toLowerCase(Locale.ROOT);
    if (OOK_VOORNAAM.contains(klein)) {
      return geheel.equals(klein);
    }
    return BEKEND.contains(klein);
  }

  /** Whether the prefix is written against the name: {@code 's-Gravendijk}, {@code d'Ancona}. */
  public static boolean isVast(String tussenvoegsel) {
    return tussenvoegsel.endsWith("-")
        || tussenvoegsel.endsWith("d'")
        || tussenvoegsel.endsWith("l'");
  }

  /**
   * Splits what people type together: {@code van't} becomes {@code van 't}, {@code 's-Gravendijk}
   * becomes {@code 's- Gravendijk}, {@code d'Ancona} becomes {@code d' Ancona}.
   */
  public static List<String> splits(String woord) {
    String klein = woord.toLowerCase(Locale.ROOT);
    List<String> los = AANEEN.get(klein);
    if (los != null) {
      return los;
    }
    if (klein.matches("(van|in|op|aan|bij|uit|over|onder|voor)'t")) {
      int apostrof = woord.length() - 2;
      return List.of(woord.substring(0, apostrof), "'t");
    }
    if (klein.startsWith("'s-") && woord.length() > 3) {
      return List.of("'s-", woord.substring(3));
    }
    if (klein.startsWith("'t") && woord.length() > 2 && Character.isUpperCase(woord.charAt(2))) {
      return List.of("'t", woord.substring(2));
    }
    if ((klein.startsWith("d'") || klein.startsWith("l'")) && woord.length() > 2) {
      return List.of(klein.substring(0, 2), woord.substring(2));
    }
    return List.of(woord);
  }

  /** Prefixes as they come out of folding, without apostrophes, hyphens and spaces. */
  public static Set<String> gevouwen() {
    return GEVOUWEN;
  }
}
