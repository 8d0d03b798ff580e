package nl.keukentafel.bench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.Opties;
import nl.keukentafel.bench.http.Verbinding;
import org.jspecify.annotations.Nullable;

/**
 * The built product as a child process, on a data folder and a port of its own. It may be killed
 * and started again on the same folder and port.
 */
public final class Product implements AutoCloseable {

  /** A page that reads the database and that anybody may see. */
  private static final String EERSTE_PAGINA = "/inloggen";

  private final Instellingen instellingen;
  private @Nullable Process proces;

  private Product(Instellingen instellingen) {
    this.instellingen = instellingen;
  }

  /**
   * What to start.
   *
   * @param jar the built product, extracted or as one file
   * @param aot whether to use the AOT cache beside the jar, when there is one
   * @param map data folder; belongs to this measurement alone
   * @param argumenten settings of the product, such as {@code --keukentafel.verbindingen=16}
   */
  public record Instellingen(Path jar, boolean aot, Path map, int poort, List<String> argumenten) {

    public Instellingen {
      argumenten = List.copyOf(argumenten);
    }

    /** {@code --jar}, {@code --map}, {@code --poort} and {@code --product "--a=b --c=d"}. */
    public static Instellingen uit(Opties opties) {
      Path jar = opties.pad("jar", "app/target/uitgepakt/keukentafel.jar");
      if (!Files.isRegularFile(jar)) {
        throw new Benchfout("Het product is niet gebouwd: " + jar + " (bouw met ./keukentafel)");
      }
      int poort = opties.getal("poort", 0);
      String extra = opties.get("product", "").strip();
      return new Instellingen(
          jar,
          true,
          opties.pad("map", "bench/target/gegevens/klein"),
          poort == 0 ? vrijePoort() : poort,
          extra.isEmpty() ? List.of() : List.of(extra.split("\\s+")));
    }

    public Instellingen zonderAot() {
      return new Instellingen(jar, false, map, poort, argumenten);
    }

    public Instellingen met(Path andereMap) {
      return new Instellingen(jar, aot, andereMap, poort, argumenten);
    }

    private static int vrijePoort() {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException fout) {
        throw new UncheckedIOException(fout);
      }
    }
  }

  /** The product, not yet started. */
  public static Product van(Instellingen instellingen) {
    return new Product(instellingen);
  }

  public int poort() {
    return instellingen.poort();
  }

  public Path map() {
    return instellingen.map();
  }

  /** Starts it, and returns at once. What it says goes to {@code product.log} in the folder. */
  public void start() {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The flags of the script keukentafel: the AOT cache fits no others.
    opdracht.add("-XX:+UseG1GC");
    opdracht.add("--sun-misc-unsafe-memory-access=allow");
    opdracht.add("--enable-native-access=ALL-UNNAMED");
    opdracht.add("-Dstdout.encoding=UTF-8");
    opdracht.add("-Dstderr.encoding=UTF-8");
    opdracht.add("-Dkeukentafel.map=" + instellingen.map());
    Path cache = instellingen.jar().resolveSibling("app.aot");
    if (instellingen.aot() && Files.exists(cache)) {
      opdracht.add("-XX:AOTCache=" + cache);
    }
    opdracht.add("-jar");
    opdracht.add(instellingen.jar().toString());
    opdracht.add("--server.port=" + instellingen.poort());
    opdracht.add("--server.address=127.0.0.1");
    opdracht.add("--keukentafel.map=" + instellingen.map());
    opdracht.addAll(instellingen.argumenten());
    try {
      Files.createDirectories(instellingen.map());
      proces =
          new ProcessBuilder(opdracht)
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(
                      instellingen.map().resolve("product.log").toFile()))
              .start();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Waits until the first page comes; refuses when the product ends or takes too long. */
  public void wachtTotKlaar(Duration geduld) throws InterruptedException {
    if (!isKlaarBinnen(geduld)) {
      throw new Benchfout(
          "Het product geeft geen pagina; zie " + instellingen.map().resolve("product.log"));
    }
  }

  /** Whether the first page comes within this time; looks every 10 ms. */
  public boolean isKlaarBinnen(Duration geduld) throws InterruptedException {
    long einde = System.nanoTime() + geduld.toNanos();
    byte[] verzoek =
        ("GET " + EERSTE_PAGINA + " HTTP/1.1\r\nHost: localhost:" + poort() + "\r\n\r\n")
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    while (System.nanoTime() < einde && leeft()) {
      try (Verbinding verbinding = new Verbinding(poort(), Duration.ofSeconds(10))) {
        if (verbinding.vraag(verzoek).status() == 200) {
          return true;
        }
      } catch (IOException fout) {
        // Not there yet.
      }
      Thread.sleep(10);
    }
    return false;
  }

  public boolean leeft() {
    Process huidig = proces;
    return huidig != null && huidig.isAlive();
  }

  /** Number of the process, for its processor time. */
  public long pid() {
    Process huidig = proces;
    return huidig == null ? -1 : huidig.pid();
  }

  /** {@code kill -9}, and waits until it is gone. */
  public void dood() throws InterruptedException {
    Process huidig = proces;
    if (huidig != null) {
      huidig.destroyForcibly().waitFor();
    }
  }

  /** Asks it to stop, which also stops its database; after a minute it does not ask any more. */
  @Override
  public void close() {
    Process huidig = proces;
    if (huidig == null) {
      return;
    }
    huidig.destroy();
    try {
      if (!huidig.waitFor(60, TimeUnit.SECONDS)) {
        dood();
      }
    } catch (InterruptedException fout) {
      huidig.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
