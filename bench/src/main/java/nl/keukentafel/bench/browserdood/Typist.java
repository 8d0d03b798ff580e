package nl.keukentafel.bench.browserdood;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.keukentafel.bench.Benchfout;

/** Types as a person does, character by character with pauses to think, and notes each moment. */
final class Typist {
  private static final int TEKEN_MS = 110;
  private static final int SPREIDING_MS = 120;
  private static final double DENKKANS = 0.02;
  private static final int DENKEN_MS = 2_500;

  private final Cdp tabblad;
  private final Random toeval;
  private final StringBuilder tekst = new StringBuilder();
  private final List<Long> momenten = new ArrayList<>();

  Typist(Cdp tabblad, Random toeval) {
    this.tabblad = tabblad;
    this.toeval = toeval;
  }

  /** Opens the sheet, signed in, and puts the cursor in the field. */
  void gaZitten(String adres, String sessie, String veld) throws InterruptedException {
    tabblad.doe("Page.enable", Map.of());
    tabblad.doe("Network.setCookie", Map.of("name", "kt_sessie", "value", sessie, "url", adres));
    tabblad.doe("Page.navigate", Map.of("url", adres));
    for (int poging = 0; poging < 300; poging++) {
      // The script of the page comes after it is read: wait for it, as a slow hand would.
      if (tabblad
          .reken(
              "document.readyState === 'complete' && !!document.getElementById('veld-"
                  + veld
                  + "') ? 'ja' : ''")
          .equals("ja")) {
        tabblad.reken("document.getElementById('veld-" + veld + "').focus(); 'ja'");
        return;
      }
      Thread.sleep(50);
    }
    throw new Benchfout("Het blad komt niet in beeld: " + adres);
  }

  /** Types until this many nanoseconds have passed. */
  void typ(long duur) throws InterruptedException {
    long einde = System.nanoTime() + duur;
    int woord = 0;
    while (System.nanoTime() < einde) {
      for (char teken : ("w" + woord++ + " ").toCharArray()) {
        if (System.nanoTime() >= einde) {
          return;
        }
        tabblad.doe("Input.insertText", Map.of("text", String.valueOf(teken)));
        tekst.append(teken);
        momenten.add(System.nanoTime());
        long pauze = TEKEN_MS + toeval.nextInt(SPREIDING_MS);
        if (toeval.nextDouble() < DENKKANS) {
          pauze += toeval.nextInt(DENKEN_MS);
        }
        Thread.sleep(Math.max(0, Math.min(pauze, (einde - System.nanoTime()) / 1_000_000)));
      }
    }
  }

  String tekst() {
    return tekst.toString();
  }

  List<Long> momenten() {
    return List.copyOf(momenten);
  }
}
