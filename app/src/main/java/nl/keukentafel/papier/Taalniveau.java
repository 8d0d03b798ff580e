package nl.keukentafel.papier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Checks whether Dutch is plain enough for a resident (4-regie): on average at most twelve words a
 * sentence, none over twenty, and no difficult word without explanation. It measures what a machine
 * can measure of B1; whether a text is clear, a person judges.
 */
@Service
public class Taalniveau {

  /** Most words a sentence has on average. */
  public static final int GEMIDDELD = 12;

  /** Most words one sentence has. */
  public static final int HOOGSTENS = 20;

  /** From this many sentences on an average says something. */
  private static final int GENOEG_ZINNEN = 2;

  /** What stands right behind a word that is explained. */
  private static final Pattern UITLEG_ERNA =
      Pattern.compile(
          "^[»”\"']?\\s*(\\(|:|=|,?\\s*(dat|dit|deze|die|zo) (is|zijn|heet|betekent|wil zeggen)\\b"
              + "|,?\\s*(betekent|ofwel|oftewel)\\b|\\. (dat|dit|deze|die) (is|zijn|betekent)\\b).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands right before a word that closes its explanation. */
  private static final Pattern UITLEG_ERVOOR =
      Pattern.compile(
          ".*(:\\s*(een|de|het)?\\s*|\\((een|de|het)?\\s*|\\b(heet|heten|noemen wij)( dat| dit)?( ook)?"
              + "( een| de| het)?\\s*)$",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A text in numbers.
   *
   * @param gemiddeld words a sentence, rounded to one decimal
   * @param langste words of the longest sentence
   */
  public record Maat(int zinnen, double gemiddeld, int langste) {}

  /** How long the sentences of a text are; zeros for a text without words. */
  public Maat meet(String tekst) {
    List<Zin> zinnen = Zin.van(tekst);
    int woorden = zinnen.stream().mapToInt(zin -> zin.woorden().size()).sum();
    return new Maat(
        zinnen.size(),
        zinnen.isEmpty() ? 0 : Math.round(10.0 * woorden / zinnen.size()) / 10.0,
        zinnen.stream().mapToInt(zin -> zin.woorden().size()).max().orElse(0));
  }

  /** What makes this text harder than B1, in the order of the text; empty when it is plain. */
  public List<Taalpunt> keur(String tekst) {
    List<Taalpunt> punten = new ArrayList<>();
    List<Zin> zinnen = Zin.van(tekst);
    Maat maat = meet(tekst);
    if (maat.zinnen() >= GENOEG_ZINNEN && maat.gemiddeld() > GEMIDDELD) {
      punten.add(
          new Taalpunt.GemiddeldTeLang(
              zinnen.getFirst().plaats(), zinnen.getFirst().tekst(), maat.gemiddeld()));
    }
    Set<Moeilijk> uitgelegd = new HashSet<>();
    List<Taalpunt.MoeilijkWoord> woorden = new ArrayList<>();
    for (Zin zin : zinnen) {
      if (zin.woorden().size() > HOOGSTENS) {
        punten.add(new Taalpunt.ZinTeLang(zin.plaats(), zin.tekst(), zin.woorden().size()));
      }
      zoekWoorden(tekst, zin, uitgelegd, woorden);
    }
    Set<String> gezegd = new HashSet<>();
    for (Taalpunt.MoeilijkWoord punt : woorden) {
      if (gezegd.add(punt.fragment().toLowerCase(Locale.ROOT))) {
        punten.add(punt);
      }
    }
    punten.sort(Comparator.comparingInt(Taalpunt::plaats));
    return List.copyOf(punten);
  }

  private static void zoekWoorden(
      String tekst, Zin zin, Set<Moeilijk> uitgelegd, List<Taalpunt.MoeilijkWoord> punten) {
    List<Zin.Woord> woorden = zin.woorden();
    for (int i = 0; i < woorden.size(); i++) {
      for (int lengte = Math.min(Moeilijk.langste(), woorden.size() - i); lengte > 0; lengte--) {
        Optional<Moeilijk> gevonden = Moeilijk.bij(samen(woorden.subList(i, i + lengte)));
        if (gevonden.isEmpty()) {
          continue;
        }
        Moeilijk woord = gevonden.get();
        int begin = woorden.get(i).plaats();
        Zin.Woord laatste = woorden.get(i + lengte - 1);
        int einde = laatste.plaats() + laatste.tekst().length();
        if (isUitgelegd(tekst, begin, einde)) {
          uitgelegd.add(woord);
        } else if (!uitgelegd.contains(woord)) {
          punten.add(
              new Taalpunt.MoeilijkWoord(
                  begin, tekst.substring(begin, einde), woord.liever(), woord.uitleg()));
        }
        i += lengte - 1;
        break;
      }
    }
  }

  private static boolean isUitgelegd(String tekst, int begin, int einde) {
    return UITLEG_ERNA.matcher(tekst.substring(einde)).matches()
        || UITLEG_ERVOOR.matcher(tekst.substring(0, begin)).matches();
  }

  private static String samen(List<Zin.Woord> woorden) {
    return String.join(" ", woorden.stream().map(Zin.Woord::klein).toList());
  }
}
