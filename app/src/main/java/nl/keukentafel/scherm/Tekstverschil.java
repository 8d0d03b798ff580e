package nl.keukentafel.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between two texts, word by word, so that a reader sees it at a glance. */
public final class Tekstverschil {
  private static final Pattern WOORD = Pattern.compile("\\S+|\\s+");

  /** Above this product of lengths the middle is marked as a whole: comparing would take long. */
  private static final int HOOGSTENS = 4_000_000;

  private Tekstverschil() {}

  /** A stretch of one text that is the same in the other, or not. */
  public record Deel(String tekst, boolean anders) {}

  /** Both texts whole, cut where they begin or stop to differ. */
  public record Paar(List<Deel> een, List<Deel> ander) {}

  /** Compares two texts. */
  public static Paar tussen(String een, String ander) {
    List<String> a = woorden(een);
    List<String> b = woorden(ander);
    int begin = 0;
    while (begin < a.size() && begin < b.size() && a.get(begin).equals(b.get(begin))) {
      begin++;
    }
    int eindA = a.size();
    int eindB = b.size();
    while (eindA > begin && eindB > begin && a.get(eindA - 1).equals(b.get(eindB - 1))) {
      eindA--;
      eindB--;
    }
    boolean[] gelijkA = new boolean[a.size()];
    boolean[] gelijkB = new boolean[b.size()];
    for (int i = 0; i < begin; i++) {
      gelijkA[i] = true;
      gelijkB[i] = true;
    }
    for (int i = eindA; i < a.size(); i++) {
      gelijkA[i] = true;
    }
    for (int i = eindB; i < b.size(); i++) {
      gelijkB[i] = true;
    }
    if ((long) (eindA - begin) * (eindB - begin) <= HOOGSTENS) {
      langsteGemene(a, b, begin, eindA, eindB, gelijkA, gelijkB);
    }
    return new Paar(delen(a, gelijkA), delen(b, gelijkB));
  }

  /** Marks the longest common run of words between the ends that are the same anyway. */
  private static void langsteGemene(
      List<String> a,
      List<String> b,
      int begin,
      int eindA,
      int eindB,
      boolean[] gelijkA,
      boolean[] gelijkB) {
    int n = eindA - begin;
    int m = eindB - begin;
    int[][] lengte = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        lengte[i][j] =
            a.get(begin + i).equals(b.get(begin + j))
                ? lengte[i + 1][j + 1] + 1
                : Math.max(lengte[i + 1][j], lengte[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (a.get(begin + i).equals(b.get(begin + j))) {
        gelijkA[begin + i] = true;
        gelijkB[begin + j] = true;
        i++;
        j++;
      } else if (lengte[i + 1][j] >= lengte[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Deel> delen(List<String> woorden, boolean[] gelijk) {
    List<Deel> delen = new ArrayList<>();
    StringBuilder stuk = new StringBuilder();
    for (int i = 0; i < woorden.size(); i++) {
      // A space between two words that both differ belongs to the difference.
      boolean anders = !gelijk[i] || (isWit(woorden.get(i)) && naastVerschil(gelijk, i));
      boolean vorig = i > 0 && !delen.isEmpty() && delen.getLast().anders() == anders;
      if (vorig) {
        stuk.append(woorden.get(i));
        delen.set(delen.size() - 1, new Deel(stuk.toString(), anders));
      } else {
        stuk = new StringBuilder(woorden.get(i));
        delen.add(new Deel(stuk.toString(), anders));
      }
    }
    return List.copyOf(delen);
  }

  private static boolean naastVerschil(boolean[] gelijk, int i) {
    return i > 0 && i < gelijk.length - 1 && !gelijk[i - 1] && !gelijk[i + 1];
  }

  private static boolean isWit(String woord) {
    return woord.isBlank();
  }

  private static List<String> woorden(String tekst) {
    List<String> woorden = new ArrayList<>();
    Matcher woord = WOORD.matcher(tekst);
    while (woord.find()) {
      woorden.add(woord.group());
    }
    return woorden;
  }
}
