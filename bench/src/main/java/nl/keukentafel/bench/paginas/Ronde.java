package nl.keukentafel.bench.paginas;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.keukentafel.bench.Machine;
import nl.keukentafel.bench.Metingen;
import nl.keukentafel.bench.Verdeling;
import nl.keukentafel.bench.http.Antwoord;
import nl.keukentafel.bench.http.Browser;
import nl.keukentafel.bench.http.Onverwacht;
import nl.keukentafel.bench.http.Verbinding;
import nl.keukentafel.bench.opstelling.Opstelling;
import nl.keukentafel.bench.opstelling.Pagina;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Product;

/**
 * All users ask for one page again and again for a while: each the next as soon as it has the last
 * byte of the one before, or after having read it for a moment.
 */
final class Ronde {

  private final Product product;
  private final Database database;
  private final Opstelling opstelling;

  Ronde(Product product, Database database, Opstelling opstelling) {
    this.product = product;
    this.database = database;
    this.opstelling = opstelling;
  }

  /**
   * What it gave. Processor times are per page, in milliseconds, of all cores together.
   *
   * @param tijden from the first byte sent to the last byte read
   * @param perSeconde pages
   * @param bytes of one page, on average
   */
  record Uitkomst(
      Verdeling tijden,
      double perSeconde,
      double bytes,
      double cpuProduct,
      double cpuDatabase,
      double cpuMeting) {}

  private record Deel(long[] tijden, long bytes) {}

  Uitkomst voerUit(Pagina pagina, Duration duur, long zaad)
      throws InterruptedException, IOException {
    return voerUit(pagina, duur, Duration.ZERO, zaad);
  }

  /**
   * The same with users who read.
   *
   * @param leestijd how long a user looks at a page on average; half to one and a half of it, so
   *     that they do not march in step
   */
  Uitkomst voerUit(Pagina pagina, Duration duur, Duration leestijd, long zaad)
      throws InterruptedException, IOException {
    List<Long> ons = List.of(ProcessHandle.current().pid());
    List<Long> hun = List.of(product.pid());
    List<Long> server = database.pids();
    List<Future<Deel>> taken = new ArrayList<>();
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < opstelling.sessies().size(); i++) {
        taken.add(
            draden.submit(
                gebruiker(pagina, opstelling.sessies().get(i), duur, leestijd, zaad + i, start)));
      }
      long onsBegin = Machine.processortijd(ons);
      long hunBegin = Machine.processortijd(hun);
      long serverBegin = Machine.processortijd(server);
      long begin = System.nanoTime();
      start.countDown();
      List<Deel> delen = new ArrayList<>();
      for (Future<Deel> taak : taken) {
        delen.add(klaar(taak));
      }
      double seconden = (System.nanoTime() - begin) / 1e9;
      Verdeling tijden = Verdeling.van(delen.stream().map(Deel::tijden).toList());
      double aantal = tijden.aantal();
      return new Uitkomst(
          tijden,
          aantal / seconden,
          delen.stream().mapToLong(Deel::bytes).sum() / aantal,
          (Machine.processortijd(hun) - hunBegin) / 1e6 / aantal,
          (Machine.processortijd(server) - serverBegin) / 1e6 / aantal,
          (Machine.processortijd(ons) - onsBegin) / 1e6 / aantal);
    }
  }

  private Callable<Deel> gebruiker(
      Pagina pagina,
      String sessie,
      Duration duur,
      Duration leestijd,
      long zaad,
      CountDownLatch start) {
    return () -> {
      Random toeval = new Random(zaad);
      Metingen metingen = new Metingen();
      long bytes = 0;
      try (Browser browser = Opstelling.browser(product, sessie);
          Verbinding verbinding = new Verbinding(product.poort(), Duration.ofSeconds(30))) {
        start.await();
        long einde = System.nanoTime() + duur.toNanos();
        long nu = System.nanoTime();
        while (nu < einde) {
          Thread.sleep((long) (leestijd.toMillis() * (0.5 + toeval.nextDouble())));
          String pad = opstelling.pad(pagina, toeval);
          byte[] verzoek = Opstelling.verzoek(browser, pagina, pad);
          long begin = System.nanoTime();
          Antwoord antwoord = verbinding.vraag(verzoek);
          nu = System.nanoTime();
          if (antwoord.status() != 200) {
            throw new Onverwacht("GET " + pad, antwoord);
          }
          metingen.voegToe(nu - begin);
          bytes += antwoord.inhoud().length;
        }
      }
      return new Deel(metingen.rij(), bytes);
    };
  }

  private static Deel klaar(Future<Deel> taak) throws InterruptedException, IOException {
    try {
      return taak.get();
    } catch (ExecutionException fout) {
      if (fout.getCause() instanceof IOException oorzaak) {
        throw oorzaak;
      }
      throw new IllegalStateException(fout.getCause());
    }
  }
}
