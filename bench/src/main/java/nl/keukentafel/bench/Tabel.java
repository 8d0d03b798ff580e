package nl.keukentafel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of results, as Markdown that also reads well in a terminal. */
public final class Tabel {

  private final List<String> kop;
  private final List<List<String>> rijen = new ArrayList<>();

  public Tabel(String... kop) {
    this.kop = List.of(kop);
  }

  public Tabel rij(Object... cellen) {
    if (cellen.length != kop.size()) {
      throw new IllegalArgumentException("Een rij heeft " + kop.size() + " cellen");
    }
    List<String> rij = new ArrayList<>();
    for (Object cel : cellen) {
      rij.add(cel instanceof Double getal ? getal(getal) : cel.toString());
    }
    rijen.add(rij);
    return this;
  }

  /** Three figures that mean something: 0.42, 12.3, 1,234. */
  static String getal(double waarde) {
    if (Double.isNaN(waarde)) {
      return "–";
    }
    double grootte = Math.abs(waarde);
    String vorm = grootte >= 100 ? "%,.0f" : grootte >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ENGLISH, vorm, waarde);
  }

  public String markdown() {
    StringBuilder tekst = new StringBuilder();
    int[] breedte = new int[kop.size()];
    for (int k = 0; k < breedte.length; k++) {
      breedte[k] = Math.max(3, kop.get(k).length());
      for (List<String> rij : rijen) {
        breedte[k] = Math.max(breedte[k], rij.get(k).length());
      }
    }
    regel(tekst, kop, breedte);
    tekst.append('|');
    for (int k = 0; k < breedte.length; k++) {
      // Names to the left, figures to the right.
      tekst.append("-".repeat(breedte[k] + 1)).append(k == 0 ? "-|" : ":|");
    }
    tekst.append('\n');
    rijen.forEach(rij -> regel(tekst, rij, breedte));
    return tekst.toString();
  }

  private static void regel(StringBuilder tekst, List<String> cellen, int[] breedte) {
    tekst.append('|');
    for (int k = 0; k < breedte.length; k++) {
      String leeg = " ".repeat(breedte[k] - cellen.get(k).length());
      tekst.append(' ').append(k == 0 ? cellen.get(k) + leeg : leeg + cellen.get(k)).append(" |");
    }
    tekst.append('\n');
  }
}
