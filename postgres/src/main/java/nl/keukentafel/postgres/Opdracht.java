package nl.keukentafel.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One external command, run to its end with its output caught. */
final class Opdracht {

  /** Exit code and everything the command wrote on either stream. */
  record Uitkomst(int code, String uitvoer) {
    boolean gelukt() {
      return code == 0;
    }
  }

  private Opdracht() {}

  /**
   * Runs the command in a fixed C locale, so that its output can be recognised, and without the PG…
   * variables of the caller, which would steer it to another server.
   *
   * @throws IOException when the program is missing or cannot be executed here, or takes too long
   */
  static Uitkomst voerUit(Duration hoogstens, List<String> opdracht) throws IOException {
    var builder = new ProcessBuilder(opdracht).redirectErrorStream(true);
    var omgeving = builder.environment();
    omgeving.keySet().removeIf(naam -> naam.startsWith("PG") || naam.startsWith("LC_"));
    omgeving.remove("LD_LIBRARY_PATH");
    omgeving.put("LC_ALL", "C");
    omgeving.put("LANG", "C");
    var proces = builder.start();
    try {
      proces.getOutputStream().close();
      var uitvoer = CompletableFuture.supplyAsync(() -> lees(proces), Thread::startVirtualThread);
      if (!proces.waitFor(hoogstens.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(
            "%s was niet klaar binnen %d s".formatted(opdracht, hoogstens.toSeconds()));
      }
      return new Uitkomst(proces.exitValue(), uitvoer.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Onderbroken tijdens " + opdracht, e);
    } finally {
      proces.destroyForcibly();
    }
  }

  private static String lees(Process proces) {
    try (InputStream in = proces.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
