package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.List;

/** Things to choose from, each with a weight. */
final class Kansen<T> {

  private final List<T> keuzes = new ArrayList<>();
  private final List<Integer> grenzen = new ArrayList<>();
  private int som;

  void voeg(T keuze, int gewicht) {
    if (gewicht < 1) {
      throw new IllegalArgumentException("een gewicht is minstens 1");
    }
    som += gewicht;
    keuzes.add(keuze);
    grenzen.add(som);
  }

  T kies(Willekeur willekeur) {
    int punt = willekeur.tot(som);
    int laag = 0;
    int hoog = keuzes.size() - 1;
    while (laag < hoog) {
      int midden = (laag + hoog) / 2;
      if (grenzen.get(midden) > punt) {
        hoog = midden;
      } else {
        laag = midden + 1;
      }
    }
    return keuzes.get(laag);
  }
}
