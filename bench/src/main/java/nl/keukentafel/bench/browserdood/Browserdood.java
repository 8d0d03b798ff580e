package nl.keukentafel.bench.browserdood;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.keukentafel.bench.Machine;
import nl.keukentafel.bench.Opties;
import nl.keukentafel.bench.Tabel;
import nl.keukentafel.bench.Verdeling;
import nl.keukentafel.bench.Verslag;
import nl.keukentafel.bench.http.Browser;
import nl.keukentafel.bench.opstelling.Opstelling;
import nl.keukentafel.bench.product.Bezetting;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Medewerker;
import nl.keukentafel.bench.product.Product;
import nl.keukentafel.bench.product.Team;

/**
 * A conversation on the tablet, and a browser that dies in the middle of a sentence: how many
 * seconds of typing does it cost (1-domein, Bad input: at most 5)?
 */
public final class Browserdood {
  /** The most that may be lost, in seconds. */
  static final double HOOGSTENS = 5;

  /** Requests that were on their way when the browser died have arrived by then. */
  private static final long UITLOOP_MS = 1_000;

  private Browserdood() {}

  /** See {@code bench/meet help}. */
  public static void main(String[] argumenten) throws Exception {
    Opties opties = Opties.van(argumenten);
    int slagen = opties.getal("slagen", 100);
    Random toeval = new Random(opties.getal("zaad", 1));
    int hoogstens = opties.getal("typen", 14);
    Path uitvoer = opties.pad("uitvoer", "bench/target/uitkomsten/4-browserdood.md");
    Path programma = Chromium.programma();
    Product.Instellingen opzet = Product.Instellingen.uit(opties);
    opties.sluit();
    List<Verlies> verliezen = new ArrayList<>();
    Database database = new Database(opzet.map());
    try (Product product = Product.van(opzet)) {
      product.start();
      product.wachtTotKlaar(Duration.ofMinutes(5));
      Bezetting bezetting = new Bezetting(database);
      Team team = bezetting.kiesTeam(20);
      Medewerker lid = bezetting.teamleden(team.gemeente(), team.id()).getFirst();
      for (int slag = 1; slag <= slagen; slag++) {
        // A session of its own each time: the measurement may take longer than one lasts.
        String sessie = bezetting.sessie(lid);
        try (Browser lezer = Opstelling.browser(product, sessie)) {
          Tafel tafel = Tafel.dek(lezer, team.casussen());
          long duur = Duration.ofMillis(2_000 + toeval.nextInt(hoogstens * 1_000)).toNanos();
          Verlies verlies = sla(product, tafel, sessie, programma, toeval, duur);
          verliezen.add(verlies);
          System.out.printf(
              "%3d  getypt %3d, bewaard %3d, kwijt %.2f s%n",
              slag, verlies.getypt(), verlies.bewaard(), verlies.seconden());
        }
      }
      schrijf(verliezen, database, uitvoer);
    }
    double meest = verliezen.stream().mapToDouble(Verlies::seconden).max().orElse(0);
    if (meest > HOOGSTENS) {
      System.err.printf("Meer dan %.0f seconden kwijt: %.2f%n", HOOGSTENS, meest);
      System.exit(1);
    }
  }

  private static Verlies sla(
      Product product, Tafel tafel, String sessie, Path programma, Random toeval, long duur)
      throws Exception {
    try (Chromium chromium = Chromium.start(programma);
        Cdp tabblad = chromium.tabblad()) {
      Typist typist = new Typist(tabblad, toeval);
      typist.gaZitten("http://localhost:" + product.poort() + tafel.pad(), sessie, Tafel.VELD);
      typist.typ(duur);
      long dood = System.nanoTime();
      chromium.dood();
      Thread.sleep(UITLOOP_MS);
      return Verlies.van(typist.tekst(), typist.momenten(), dood, tafel.tekst());
    }
  }

  private static void schrijf(List<Verlies> verliezen, Database database, Path uitvoer)
      throws Exception {
    Verdeling kwijt =
        Verdeling.van(
            List.of(verliezen.stream().mapToLong(v -> Math.round(v.seconden() * 1e9)).toArray()));
    int getypt = verliezen.stream().mapToInt(Verlies::getypt).sum();
    int bewaard = verliezen.stream().mapToInt(Verlies::bewaard).sum();
    new Verslag("A browser that dies in the middle of a sentence")
        .tabel(
            new Tabel("seconds of typing lost", "p50", "p95", "p100", "goal", "kills")
                .rij(
                    "conversation on the tablet",
                    kwijt.milliseconden(50) / 1000,
                    kwijt.milliseconden(95) / 1000,
                    kwijt.milliseconden(100) / 1000,
                    "≤ 5",
                    Integer.toString(kwijt.aantal())))
        .alinea(
            "Each time a fresh Chromium opens one leefgebied of a running conversation, types like a person (110–230 ms a character, now and then up to 2.5 s to think) and gets `kill -9` at a random moment; then the same worker opens the page again without script. Lost is the age of the oldest character that is missing. Typed %,d characters, back %,d. `bench/meet browserdood`"
                .formatted(getypt, bewaard))
        .tabel(Machine.tabel(database.versie()))
        .schrijf(uitvoer);
  }
}
