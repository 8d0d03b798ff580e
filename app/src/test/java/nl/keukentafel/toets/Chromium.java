package nl.keukentafel.toets;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one browser of this JVM: the Chromium of the machine, not one that was downloaded. */
final class Chromium {

  private static @Nullable Browser browser;

  private Chromium() {}

  /** {@code KEUKENTAFEL_BROWSER}, or where Debian and others put it. */
  static Optional<Path> find() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("KEUKENTAFEL_BROWSER")),
            Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/usr/bin/google-chrome-stable"))
        .filter(pad -> !pad.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static synchronized Browser get() {
    if (browser == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(find().orElseThrow())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
    }
    return browser;
  }
}
