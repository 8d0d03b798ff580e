package nl.keukentafel.voorbeeld;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Contact sheets: every page that the seven people of the example can reach by links, in Dutch, in
 * English, on a phone, with the messages of an empty form, and in a gemeente where nothing happened
 * yet. For looking, not for checking; so its name does not end in Test and the build leaves it
 * alone. How to run it stands in {@code docs/schermen/README.md}.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class Schermenblad {

  private static final List<String> MENSEN =
      List.of(
          System.getProperty("schermen.wie", "Lotte,Marjan,Ineke,Piet,Farid,Roos,Anouk")
              .split(",", -1));

  /** Of one kind of page, such as a casus, the first; and no more kinds than this. */
  private static final int HOOGSTENS = 60;

  private static final int DUIM_BREED = 600;
  private static final int DUIM_HOOG = 800;
  private static final int KOLOMMEN = 4;
  private static final int RIJEN = 2;
  private static final int BIJSCHRIFT = 26;

  private final Product product;
  private final Spelers een;
  private final Path map =
      Path.of(System.getProperty("schermen.map", "target/schermenblad")).toAbsolutePath();
  private final List<String> opvallend = new ArrayList<>();

  Schermenblad(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  @BeforeAll
  void vul() throws Exception {
    Voorbeeldvulling.zet(product);
    Files.createDirectories(map);
  }

  @Test
  void vol(Venster venster) throws IOException {
    for (String wie : MENSEN) {
      maakVan(venster, wie.toLowerCase(Locale.ROOT), () -> kies(venster, wie));
    }
    schrijfOp("vol");
  }

  @Test
  void leeg(Venster venster) throws IOException {
    Toetsgemeente leegveld =
        een.gemeente("Leegveld").metTeam("Wijkteam").metOrganisatie("De Linde", "huisarts");
    Toetsteam team = leegveld.team("Wijkteam");
    Map<String, Toetsmedewerker> mensen = new LinkedHashMap<>();
    mensen.put("leeg-teamlid", een.medewerker().vanTeam(team).maak());
    mensen.put(
        "leeg-teamleider", een.medewerker().vanTeam(team).als(Hoedanigheid.TEAMLEIDER).maak());
    mensen.put(
        "leeg-ondersteuner",
        een.medewerker().vanTeam(team).als(Hoedanigheid.PROCESONDERSTEUNER).maak());
    mensen.put(
        "leeg-vrijwilliger", een.medewerker().vanTeam(team).als(Hoedanigheid.VRIJWILLIGER).maak());
    mensen.put(
        "leeg-beheerder",
        een.medewerker().in(leegveld).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak());
    mensen.put(
        "leeg-huisarts",
        een.medewerker()
            .in(leegveld)
            .bij(leegveld.organisatie("De Linde"))
            .als(Hoedanigheid.KETENPARTNER)
            .maak());
    mensen.put(
        "leeg-officer", een.medewerker().in(leegveld).als(Hoedanigheid.PRIVACY_OFFICER).maak());
    for (Map.Entry<String, Toetsmedewerker> mens : mensen.entrySet()) {
      maakVan(venster, mens.getKey(), () -> venster.als(mens.getValue()));
    }
    schrijfOp("leeg");
  }

  /** All sheets of one person. */
  private void maakVan(Venster venster, String wie, Runnable meldAan) throws IOException {
    venster.pagina().context().clearCookies();
    venster.breed(Venster.BUREAU);
    meldAan.run();
    List<String> paden = loop(venster, wie);
    blad(venster, wie + "-nl", paden, Venster.BUREAU, "nl");
    blad(venster, wie + "-telefoon", paden, Venster.TELEFOON, "nl");
    blad(venster, wie + "-en", paden, Venster.BUREAU, "en");
    fouten(venster, wie, paden);
  }

  private static void kies(Venster venster, String wie) {
    venster.open("/inloggen").klik("Kies " + wie);
    venster.pagina().waitForURL(adres -> !adres.contains("/inloggen"));
  }

  /** Follows the links from the first page on, one of each kind. */
  private List<String> loop(Venster venster, String wie) {
    Map<String, String> gezien = new LinkedHashMap<>();
    Deque<String> wachtrij = new ArrayDeque<>(List.of("/", "/mij"));
    while (!wachtrij.isEmpty() && gezien.size() < HOOGSTENS) {
      String pad = wachtrij.removeFirst();
      if (gezien.putIfAbsent(soort(pad), pad) != null) {
        continue;
      }
      Response antwoord = venster.pagina().navigate(pad);
      if (antwoord == null || antwoord.status() >= 400) {
        opvallend.add(
            wie + ": " + pad + " geeft " + (antwoord == null ? "niets" : antwoord.status()));
      }
      for (Locator link : venster.pagina().locator("nav.kt-nav a, main a").all()) {
        String naar = link.getAttribute("href");
        if (naar != null && naar.startsWith("/") && !naar.startsWith("/taal")) {
          wachtrij.addLast(naar.replaceFirst("#.*", ""));
        }
      }
    }
    gezien.remove("/");
    return List.copyOf(gezien.values());
  }

  /** The path with numbers and values left out: two casussen are one kind of page. */
  private static String soort(String pad) {
    return pad.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
        .replaceAll("=[^&]*", "=*")
        .replaceAll("/\\d+", "/*");
  }

  private void blad(Venster venster, String naam, List<String> paden, int breedte, String taal)
      throws IOException {
    venster
        .pagina()
        .context()
        .addCookies(List.of(new Cookie("kt_taal", taal).setUrl(product.adres())));
    venster.breed(breedte);
    List<Foto> fotos = new ArrayList<>();
    for (String pad : paden) {
      venster.open(pad);
      fotos.add(foto(venster, pad));
      Object teBreed =
          venster
              .pagina()
              .evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
      if (Boolean.TRUE.equals(teBreed)) {
        opvallend.add(naam + ": " + pad + " is breder dan " + breedte);
      }
    }
    schrijf(naam, fotos);
  }

  /** Sends each form that asks for something with nothing in it. */
  private void fouten(Venster venster, String wie, List<String> paden) throws IOException {
    venster
        .pagina()
        .context()
        .addCookies(List.of(new Cookie("kt_taal", "nl").setUrl(product.adres())));
    venster.breed(Venster.BUREAU);
    List<Foto> fotos = new ArrayList<>();
    Set<String> al = new LinkedHashSet<>();
    for (String pad : paden) {
      venster.open(pad);
      Locator formulieren =
          venster
              .pagina()
              .locator("main form[method=post]")
              .filter(
                  new Locator.FilterOptions()
                      .setHas(venster.pagina().locator("[aria-required=true]")));
      for (int plek = 0; plek < formulieren.count(); plek++) {
        Locator formulier = formulieren.nth(plek);
        if (!al.add(soort(String.valueOf(formulier.getAttribute("action"))))) {
          continue;
        }
        formulier.evaluate(
            """
            f => { f.querySelectorAll('[aria-required=true]').forEach(v => { v.value = ''; }); f.submit(); }
            """);
        venster.pagina().waitForLoadState();
        fotos.add(foto(venster, pad + " leeg verstuurd"));
        venster.open(pad);
      }
    }
    schrijf(wie + "-fouten", fotos);
  }

  private record Foto(String bijschrift, BufferedImage beeld) {}

  private static Foto foto(Venster venster, String bijschrift) throws IOException {
    byte[] png = venster.pagina().screenshot(new Page.ScreenshotOptions().setFullPage(true));
    BufferedImage heel = ImageIO.read(new java.io.ByteArrayInputStream(png));
    double maat = (double) DUIM_BREED / Math.max(heel.getWidth(), 700);
    int breed = (int) (heel.getWidth() * maat);
    int hoog = Math.min(DUIM_HOOG, (int) (heel.getHeight() * maat));
    BufferedImage duim = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
    Graphics2D tekening = duim.createGraphics();
    int deel = Math.min(heel.getHeight(), (int) (hoog / maat));
    tekening.drawImage(
        heel.getSubimage(0, 0, heel.getWidth(), deel)
            .getScaledInstance(breed, hoog, Image.SCALE_AREA_AVERAGING),
        0,
        0,
        null);
    tekening.dispose();
    return new Foto(bijschrift, duim);
  }

  /** Eight pages to a sheet. */
  private void schrijf(String naam, List<Foto> fotos) throws IOException {
    int perBlad = KOLOMMEN * RIJEN;
    for (int begin = 0; begin < fotos.size(); begin += perBlad) {
      List<Foto> deel = fotos.subList(begin, Math.min(fotos.size(), begin + perBlad));
      int rijen = Math.ceilDiv(deel.size(), KOLOMMEN);
      BufferedImage blad =
          new BufferedImage(
              KOLOMMEN * (DUIM_BREED + 16) + 16,
              rijen * (DUIM_HOOG + BIJSCHRIFT + 16) + 16,
              BufferedImage.TYPE_INT_RGB);
      Graphics2D tekening = blad.createGraphics();
      tekening.setColor(new Color(0xd8d8d8));
      tekening.fillRect(0, 0, blad.getWidth(), blad.getHeight());
      tekening.setColor(Color.BLACK);
      tekening.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
      for (int plek = 0; plek < deel.size(); plek++) {
        int x = 16 + (plek % KOLOMMEN) * (DUIM_BREED + 16);
        int y = 16 + (plek / KOLOMMEN) * (DUIM_HOOG + BIJSCHRIFT + 16);
        tekening.drawString(soort(deel.get(plek).bijschrift()), x, y + 16);
        tekening.drawImage(deel.get(plek).beeld(), x, y + BIJSCHRIFT, null);
      }
      tekening.dispose();
      ImageIO.write(blad, "png", map.resolve(naam + "-" + (begin / perBlad + 1) + ".png").toFile());
    }
  }

  private void schrijfOp(String naam) throws IOException {
    Files.write(map.resolve("opvallend-" + naam + ".txt"), opvallend);
    opvallend.clear();
  }
}
