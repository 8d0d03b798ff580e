package nl.keukentafel.bench.starttijd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.Machine;
import nl.keukentafel.bench.Opties;
import nl.keukentafel.bench.Tabel;
import nl.keukentafel.bench.Verslag;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Product;

/** From the start command to the first page, with and without what the JVM learned before. */
public final class Starttijd {

  private Starttijd() {}

  /** See {@code bench/meet help}. */
  public static void main(String[] argumenten) throws Exception {
    Opties opties = Opties.van(argumenten);
    int keren = opties.getal("keren", 5);
    Path uitvoer = opties.pad("uitvoer", "bench/target/uitkomsten/starttijd.md");
    Product.Instellingen opzet = Product.Instellingen.uit(opties);
    opties.sluit();
    Path nieuw = opzet.map().resolveSibling("starttijd-" + ProcessHandle.current().pid());
    List<Double> eerste = List.of(start(opzet.met(nieuw)));
    Tabel tabel = new Tabel("seconds to the first page", "median", "fastest", "slowest", "times");
    tabel.rij(
        "first start: makes the database",
        eerste.getFirst(),
        eerste.getFirst(),
        eerste.getFirst(),
        "1");
    if (Files.exists(opzet.jar().resolveSibling("app.aot"))) {
      rij(tabel, "with AOT cache", herhaal(opzet.met(nieuw), keren));
    }
    rij(tabel, "without AOT cache", herhaal(opzet.met(nieuw).zonderAot(), keren));
    new Verslag("Start")
        .alinea(
            "From starting the JVM until `/inloggen`, which reads the database, answers 200; database stopped in between. `bench/meet starttijd`")
        .tabel(tabel)
        .tabel(Machine.tabel(versie(opzet.met(nieuw))))
        .schrijf(uitvoer);
  }

  private static String versie(Product.Instellingen opzet) throws Exception {
    try (Product product = Product.van(opzet)) {
      product.start();
      product.wachtTotKlaar(Duration.ofMinutes(3));
      return new Database(opzet.map()).versie();
    }
  }

  private static List<Double> herhaal(Product.Instellingen opzet, int keren)
      throws InterruptedException {
    List<Double> tijden = new ArrayList<>();
    for (int i = 0; i < keren; i++) {
      tijden.add(start(opzet));
    }
    Collections.sort(tijden);
    return tijden;
  }

  private static double start(Product.Instellingen opzet) throws InterruptedException {
    try (Product product = Product.van(opzet)) {
      long begin = System.nanoTime();
      product.start();
      product.wachtTotKlaar(Duration.ofMinutes(3));
      double seconden = (System.nanoTime() - begin) / 1e9;
      System.out.printf("%.2f s%n", seconden);
      if (new Database(opzet.map()).findPostmaster().isEmpty()) {
        throw new Benchfout("Het product draait zonder eigen database; dat meten we hier niet");
      }
      return seconden;
    }
  }

  private static void rij(Tabel tabel, String naam, List<Double> tijden) {
    tabel.rij(
        naam,
        tijden.get(tijden.size() / 2),
        tijden.getFirst(),
        tijden.getLast(),
        Integer.toString(tijden.size()));
  }
}
