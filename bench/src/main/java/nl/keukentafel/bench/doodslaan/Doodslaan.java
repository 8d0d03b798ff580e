package nl.keukentafel.bench.doodslaan;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.Machine;
import nl.keukentafel.bench.Opties;
import nl.keukentafel.bench.Tabel;
import nl.keukentafel.bench.Verslag;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Product;

/**
 * Kills the product and its database at random moments while fifty people write, and then looks for
 * all that was acknowledged. {@code kill -9} ends processes, not the power: what a broken disk or a
 * power cut does is not measured here (fsync and checksums are on).
 */
public final class Doodslaan {

  private static final double KANS_TIJDENS_HERSTEL = 0.1;

  private final Opzet opzet;
  private final Product product;
  private final Database database;
  private final Random toeval;
  private final Boekhouding boekhouding;
  private final Telling telling;
  private final Tellers tellers = new Tellers();
  private final Beul beul;
  private final AtomicBoolean door = new AtomicBoolean(true);

  private record Opzet(
      int slagen, int schrijvers, Duration hoogstens, List<Schrijfwijze> wijzen, Path uitvoer) {}

  private Doodslaan(Opzet opzet, Product product, int zaad) {
    this.opzet = opzet;
    this.product = product;
    this.database = new Database(product.map());
    this.toeval = new Random(zaad);
    this.boekhouding = new Boekhouding(Long.toString(System.currentTimeMillis(), 36));
    this.telling = new Telling(database, boekhouding.loop());
    this.beul = new Beul(product, database, toeval);
  }

  /** See {@code bench/meet help}. Ends with status 1 when anything was lost or doubled. */
  public static void main(String[] argumenten) throws Exception {
    Opties opties = Opties.van(argumenten);
    Opzet opzet =
        new Opzet(
            opties.getal("slagen", 100),
            opties.getal("schrijvers", 50),
            Duration.ofMinutes(opties.getal("minuten", 60)),
            Schrijfwijze.lees(opties.get("wijzen", "concept,notitie,melding,api")),
            opties.pad("uitvoer", "bench/target/uitkomsten/doodslaan.md"));
    int zaad = opties.getal("zaad", 1);
    Product.Instellingen instellingen = Product.Instellingen.uit(opties);
    opties.sluit();
    try (Product product = Product.van(instellingen)) {
      boolean goed = new Doodslaan(opzet, product, zaad).voerUit();
      if (!goed) {
        product.close();
        System.exit(1);
      }
    }
  }

  private boolean voerUit() throws Exception {
    product.start();
    product.wachtTotKlaar(Duration.ofMinutes(3));
    List<Schrijver> schrijvers =
        new Ploeg(product, database, boekhouding, tellers, toeval)
            .maak(opzet.schrijvers(), opzet.wijzen());
    for (Schrijfwijze wijze : opzet.wijzen()) {
      schrijvers.getFirst().probeer(wijze);
      System.out.println("Proef gelukt: " + wijze.omschrijving());
    }
    long begin = System.nanoTime();
    try (ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        schrijvers.forEach(schrijver -> draden.submit(() -> schrijf(schrijver)));
        slaAlles(begin);
      } finally {
        door.set(false);
        draden.shutdown();
        if (!draden.awaitTermination(1, TimeUnit.MINUTES)) {
          draden.shutdownNow();
        }
      }
    }
    schrijvers.forEach(Schrijver::close);
    return slotsom(Duration.ofNanos(System.nanoTime() - begin));
  }

  private boolean schrijf(Schrijver schrijver) throws InterruptedException {
    schrijver.schrijf(door::get);
    return true;
  }

  private void slaAlles(long begin) throws InterruptedException, SQLException {
    Doelwit[] doelwitten = Doelwit.values();
    for (int slag = 1; slag <= opzet.slagen(); slag++) {
      if (System.nanoTime() - begin > opzet.hoogstens().toNanos()) {
        throw new Benchfout("Na " + opzet.hoogstens() + " pas " + (slag - 1) + " slagen");
      }
      Thread.sleep(200 + toeval.nextInt(4000));
      Doelwit doelwit = doelwitten[toeval.nextInt(doelwitten.length)];
      boolean wacht = slag == opzet.slagen() || toeval.nextDouble() >= KANS_TIJDENS_HERSTEL;
      Duration duur = beul.sla(doelwit, wacht);
      boekhouding.volgendeSlag();
      if (wacht) {
        meld(slag, doelwit, duur, controleer(slag - 1));
      } else {
        System.out.printf("%3d  %-11s de volgende slag valt tijdens het herstel%n", slag, doelwit);
      }
    }
  }

  /** Looks for what was acknowledged before this blow and the one before it. */
  private Boekhouding.Afrekening controleer(int slag) throws SQLException {
    int vorige = slag - 1;
    Map<Merk, Schrijfwijze> moeten =
        boekhouding.bevestigd(merk -> merk.slag() == slag || merk.slag() == vorige);
    Map<Merk, Integer> gevonden = telling.van(slag);
    gevonden.putAll(telling.van(vorige));
    return Boekhouding.reken(moeten, gevonden);
  }

  private void meld(int slag, Doelwit doelwit, Duration duur, Boekhouding.Afrekening stand) {
    System.out.printf(
        "%3d  %-11s hersteld in %5.2f s; bevestigd %6d, gevonden %6d, verloren %d, dubbel %d%n",
        slag,
        doelwit,
        duur.toMillis() / 1000.0,
        stand.bevestigd(),
        stand.gevonden(),
        stand.verloren().size(),
        stand.dubbel().size());
  }

  private boolean slotsom(Duration duur) throws SQLException {
    Map<Merk, Integer> gevonden = telling.alle();
    Boekhouding.Afrekening alles = Boekhouding.reken(boekhouding.bevestigd(_ -> true), gevonden);
    Tabel slagen = new Tabel("killed with -9", "times", "mean s to first page", "longest s");
    for (Doelwit doelwit : Doelwit.values()) {
      double[] herstel = beul.herstel(doelwit);
      slagen.rij(
          doelwit.omschrijving(), Integer.toString(beul.slagen(doelwit)), herstel[0], herstel[1]);
    }
    Tabel schrijven = new Tabel("written", "acknowledged", "found", "lost", "doubled");
    for (Schrijfwijze wijze : opzet.wijzen()) {
      Map<Merk, Schrijfwijze> moeten = boekhouding.bevestigd(_ -> true);
      moeten.values().removeIf(w -> w != wijze);
      Boekhouding.Afrekening deel = Boekhouding.reken(moeten, gevonden);
      long dubbel = deel.dubbel().stream().filter(moeten::containsKey).count();
      regel(schrijven, wijze.omschrijving(), deel, dubbel);
    }
    regel(schrijven, "**all**", alles, alles.dubbel().size());
    new Verslag("Kills under " + opzet.schrijvers() + " writers")
        .tabel(slagen)
        .tabel(schrijven)
        .alinea(
            "%d kills in %d minutes, of which %d fell while the product was still recovering from the one before; the product gave up starting and was started again %d times. Writes without an answer (not counted above): %d; refused: %d; sessions forgotten: %d. `bench/meet doodslaan`"
                .formatted(
                    opzet.slagen(),
                    duur.toMinutes(),
                    beul.tijdensHerstel(),
                    beul.herstarts(),
                    tellers.zonderAntwoord().get(),
                    tellers.geweigerd().get(),
                    tellers.afgemeld().get()))
        .tabel(Machine.tabel(database.versie()))
        .schrijf(opzet.uitvoer());
    alles.verloren().forEach(merk -> System.out.println("VERLOREN " + merk));
    alles.dubbel().forEach(merk -> System.out.println("DUBBEL   " + merk));
    if (tellers.geweigerd().get() > 0) {
      System.out.println("Laatste weigering: " + tellers.laatsteWeigering().get());
    }
    return alles.klopt() && tellers.afgemeld().get() == 0;
  }

  private static void regel(Tabel tabel, String naam, Boekhouding.Afrekening stand, long dubbel) {
    tabel.rij(
        naam,
        "%,d".formatted(stand.bevestigd()),
        "%,d".formatted(stand.gevonden()),
        Integer.toString(stand.verloren().size()),
        Long.toString(dubbel));
  }
}
