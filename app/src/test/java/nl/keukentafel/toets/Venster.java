package nl.keukentafel.toets;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One window in the browser, with cookies of its own. Select by role and label, as a person does;
 * {@link #isInOrde()} checks what holds for every page.
 */
public final class Venster implements AutoCloseable {

  /** A desk, as in the drawings. */
  public static final int BUREAU = 1440;

  /** A phone; also a desk at 360% (WCAG 1.4.10). */
  public static final int TELEFOON = 400;

  private static final List<String> REGELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Product product;
  private final BrowserContext context;
  private final Page pagina;
  private final List<String> klachten = new ArrayList<>();

  Venster(Product product) {
    this.product = product;
    context =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(product.adres())
                    .setViewportSize(BUREAU, 900)
                    .setLocale("nl-NL")
                    .setTimezoneId("Europe/Amsterdam")
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.setDefaultTimeout(10_000);
    pagina = context.newPage();
    pagina.onConsoleMessage(regel -> {
      if (regel.type().equals("error") && !regel.text().startsWith("Failed to load resource")) {
        klachten.add(regel.text());
      }
    });
    pagina.onPageError(klachten::add);
  }

  /** Playwright's page, for what is not offered here. */
  public Page pagina() {
    return pagina;
  }

  public Venster open(String pad) {
    pagina.navigate(pad);
    return this;
  }

  /** Signs in by the sign-in page, and waits until the next page is there. */
  public Venster logIn(Toetsmedewerker wie) {
    open("/inloggen");
    vul("E-mailadres van uw werk", wie.aanmeldnaam());
    vul("Wachtwoord", Spelers.WACHTWOORD);
    pagina
        .locator("main form")
        .first()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Inloggen"))
        .click();
    pagina.waitForURL(adres -> !adres.contains("/inloggen"));
    return this;
  }

  /** Has a session already, where signing in is not what the test is about. */
  public Venster als(Toetsmedewerker wie) {
    context.clearCookies();
    context.addCookies(
        List.of(new Cookie("kt_sessie", product.spelers().sessie(wie)).setUrl(product.adres())));
    return this;
  }

  public Venster vul(String label, String tekst) {
    pagina.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(tekst);
    return this;
  }

  /** Chooses from a list. */
  public Venster kies(String label, String optie) {
    pagina
        .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setLabel(optie));
    return this;
  }

  /** Ticks a circle or a box within the group whose legend has these words. */
  public Venster vink(String groep, String optie) {
    groep(groep).getByLabel(optie, new Locator.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  /** The same, where more stands behind the name of the box. */
  public Venster vinkNaam(String groep, String naam) {
    groep(groep).getByLabel(naam).check();
    return this;
  }

  private Locator groep(String naam) {
    return pagina.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(naam)).first();
  }

  public Venster klik(String knop) {
    pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop)).first().click();
    return this;
  }

  public Venster volg(String link) {
    pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  public Venster breed(int pixels) {
    pagina.setViewportSize(pixels, 900);
    return this;
  }

  /** Path of the page, without the address and the question mark. */
  public String pad() {
    return java.net.URI.create(pagina.url()).getPath();
  }

  public String kop1() {
    return pagina
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
        .first()
        .innerText();
  }

  /** All visible text. */
  public String tekst() {
    return pagina.locator("body").innerText();
  }

  /** The path of what the server answered to this window's last request, fetched once more. */
  public int status() {
    return context.request().get(pagina.url()).status();
  }

  /**
   * What holds for every page: axe finds nothing, at the desk and on a phone; a phone need not
   * scroll sideways; nothing was blocked or went wrong in the browser; there is one heading of the
   * first level and a title.
   */
  public Venster isInOrde() {
    for (int breedte : new int[] {BUREAU, TELEFOON}) {
      breed(breedte);
      past();
      isToegankelijk();
    }
    breed(BUREAU);
    assertThat(pagina.title()).as("titel").isNotBlank();
    assertThat(pagina.locator("h1").count()).as("koppen van de eerste rang op %s", pad()).isOne();
    assertThat(klachten).as("meldingen van de browser op %s", pad()).isEmpty();
    return this;
  }

  /** Axe: WCAG 2.2 A and AA, and its good practice. */
  public Venster isToegankelijk() {
    List<Rule> gevonden =
        new AxeBuilder(pagina).withTags(REGELS).setLegacyMode(true).analyze().getViolations();
    assertThat(gevonden.stream().map(Venster::leesbaar).collect(Collectors.joining("\n")))
        .as("axe op %s, %d breed", pad(), pagina.viewportSize().width)
        .isEmpty();
    return this;
  }

  /** Nothing sticks out of the window. */
  public Venster past() {
    Object teBreed =
        pagina.evaluate(
            """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1
                  && !e.closest('[tabindex="0"], .kt-alleen-sr'))
                .slice(0, 5).map(e => e.tagName.toLowerCase() + '.' + e.className)
            """);
    assertThat((List<?>) teBreed)
        .as("steekt uit op %s, %d breed", pad(), pagina.viewportSize().width)
        .isEmpty();
    return this;
  }

  /** A picture of the whole page in {@code target/schermen}. */
  public Venster schermafdruk(String naam) {
    pagina.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "schermen", naam + ".png"))
            .setFullPage(true));
    return this;
  }

  private static String leesbaar(Rule regel) {
    return regel.getId()
        + " ("
        + regel.getImpact()
        + "): "
        + regel.getHelp()
        + regel.getNodes().stream()
            .map(Venster::leesbaar)
            .collect(Collectors.joining("\n    ", "\n    ", ""));
  }

  private static String leesbaar(CheckedNode plek) {
    return plek.getTarget() + " " + plek.getHtml();
  }

  @Override
  public void close() {
    context.close();
  }
}
