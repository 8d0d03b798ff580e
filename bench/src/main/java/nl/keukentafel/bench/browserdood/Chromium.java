package nl.keukentafel.bench.browserdood;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.keukentafel.bench.Benchfout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium as a child process with a profile of its own, made to be killed. */
final class Chromium implements AutoCloseable {
  private final Path profiel;
  private final Process proces;

  private Chromium(Path profiel, Process proces) {
    this.profiel = profiel;
    this.proces = proces;
  }

  /** {@code KEUKENTAFEL_BROWSER}, or where Debian and others put it. */
  static Path programma() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("KEUKENTAFEL_BROWSER")),
            Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new Benchfout("Er is geen Chromium; zet KEUKENTAFEL_BROWSER"));
  }

  /** Starts one, as wide as a tablet. */
  static Chromium start(Path programma) throws IOException {
    Path profiel = Files.createTempDirectory("browserdood");
    Process proces =
        new ProcessBuilder(
                programma.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1024,768",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profiel,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(profiel, proces);
  }

  /** Its tab. */
  Cdp tabblad() throws IOException, InterruptedException {
    int poort = poort();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int poging = 0; poging < 100; poging++) {
        JsonNode lijst =
            JsonMapper.shared()
                .readTree(
                    client
                        .send(
                            HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + poort + "/json"))
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                            BodyHandlers.ofString())
                        .body());
        for (JsonNode tab : lijst.values()) {
          if (tab.path("type").asString("").equals("page")) {
            return new Cdp(URI.create(tab.path("webSocketDebuggerUrl").asString()));
          }
        }
        Thread.sleep(50);
      }
    }
    throw new Benchfout("De browser heeft geen tabblad");
  }

  /** Chromium writes the port it took in its profile. */
  private int poort() throws IOException, InterruptedException {
    Path bestand = profiel.resolve("DevToolsActivePort");
    for (int poging = 0; poging < 600; poging++) {
      if (!proces.isAlive()) {
        throw new Benchfout("De browser start niet");
      }
      if (Files.exists(bestand)) {
        List<String> regels = Files.readAllLines(bestand);
        if (regels.size() > 1) {
          return Integer.parseInt(regels.getFirst().strip());
        }
      }
      Thread.sleep(50);
    }
    throw new Benchfout("De browser noemt geen poort");
  }

  /** {@code kill -9} on the browser and all its processes, and waits until they are gone. */
  void dood() throws InterruptedException {
    List<ProcessHandle> kinderen = proces.descendants().toList();
    proces.destroyForcibly();
    kinderen.forEach(ProcessHandle::destroyForcibly);
    proces.waitFor(10, TimeUnit.SECONDS);
    kinderen.forEach(kind -> kind.onExit().completeOnTimeout(kind, 2, TimeUnit.SECONDS).join());
  }

  @Override
  public void close() throws IOException {
    try {
      dood();
    } catch (InterruptedException fout) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> alles = Files.walk(profiel)) {
      for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    }
  }
}
