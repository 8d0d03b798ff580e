package nl.keukentafel.bench.doodslaan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.http.Antwoord;
import nl.keukentafel.bench.http.Browser;
import nl.keukentafel.bench.http.Invuller;
import nl.keukentafel.bench.http.Onverwacht;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** One person who writes and writes, each time with a mark, and notes what was acknowledged. */
final class Schrijver implements AutoCloseable {

  private static final String ZIN = "Gesproken aan de keukentafel; verzonnen tekst, %s.";

  private static final int GENOEG = 5;

  private final Browser browser;
  private final Rol rol;
  private final Boekhouding boekhouding;
  private final Tellers tellers;
  private final Random toeval;
  private final List<UUID> schrijfbaar = new ArrayList<>();
  private String csrf = "";

  /**
   * Who this is.
   *
   * @param casussen among which are those whose journaal this person may write in
   * @param partnersleutels tokens for the API, used by turns: each may call once a second
   * @param meldingJson body for the API, with {@code %s} for the mark
   */
  record Rol(
      String aanmeldnaam,
      String wachtwoord,
      List<UUID> casussen,
      List<String> partnersleutels,
      String meldingJson,
      List<Schrijfwijze> wijzen) {}

  Schrijver(int poort, Rol rol, Boekhouding boekhouding, Tellers tellers, Random toeval) {
    this.browser = new Browser(poort, Duration.ofSeconds(30));
    this.rol = rol;
    this.boekhouding = boekhouding;
    this.tellers = tellers;
    this.toeval = toeval;
  }

  /** Signs in past the page that everybody uses. */
  void meldAan() throws IOException {
    FormElement formulier = formulier(browser.pagina("/inloggen"), "[name=wachtwoord]");
    Map<String, List<String>> velden = Invuller.vul(formulier, "");
    csrf = velden.getOrDefault("_csrf", List.of("")).getFirst();
    velden.put("naam", List.of(rol.aanmeldnaam()));
    velden.put("wachtwoord", List.of(rol.wachtwoord()));
    Antwoord antwoord = browser.stuur("/inloggen", velden);
    if (!antwoord.isGelukt() || antwoord.status() != 303) {
      throw new Onverwacht("Aanmelden", antwoord);
    }
  }

  /** Writes until it may stop; without an answer it waits a little, as a person would. */
  void schrijf(BooleanSupplier magDoor) throws InterruptedException {
    while (magDoor.getAsBoolean()) {
      Schrijfwijze wijze = rol.wijzen().get(toeval.nextInt(rol.wijzen().size()));
      try {
        Vraag vraag = bereidVoor(wijze);
        boolean beslecht = verstuur(vraag);
        while (!beslecht && magDoor.getAsBoolean()) {
          wacht();
          beslecht = !wijze.isHerhaalbaar() || verstuur(vraag);
        }
      } catch (Onverwacht fout) {
        verwerk(fout);
        wacht();
      } catch (IOException fout) {
        tellers.zonderAntwoord().incrementAndGet();
        wacht();
      }
    }
  }

  private void wacht() throws InterruptedException {
    Thread.sleep(100 + toeval.nextInt(200));
  }

  /** One write, for the trial before it begins; anything but an acknowledgement is an error. */
  void probeer(Schrijfwijze wijze) throws IOException {
    Vraag vraag = bereidVoor(wijze);
    Antwoord antwoord = vraag.stuur();
    if (!antwoord.isGelukt()) {
      throw new Onverwacht(wijze.omschrijving(), antwoord);
    }
    boekhouding.bevestig(vraag.merk());
  }

  /** A write that is ready to be sent, once or again. */
  private record Vraag(Merk merk, Verzending verzending) {

    Antwoord stuur() throws IOException {
      return verzending.stuur();
    }
  }

  @FunctionalInterface
  private interface Verzending {
    Antwoord stuur() throws IOException;
  }

  /** Whether it is settled: acknowledged or refused. Without an answer it is not. */
  private boolean verstuur(Vraag vraag) throws InterruptedException {
    try {
      Antwoord antwoord = vraag.stuur();
      if (antwoord.isGelukt()) {
        boekhouding.bevestig(vraag.merk());
        return true;
      }
      return verwerk(new Onverwacht("Schrijven", antwoord));
    } catch (IOException fout) {
      tellers.zonderAntwoord().incrementAndGet();
      return false;
    }
  }

  /** Whether trying again has no sense. */
  private boolean verwerk(Onverwacht fout) {
    Antwoord antwoord = fout.antwoord();
    if (antwoord.naarInloggen() || antwoord.status() == 401) {
      tellers.afgemeld().incrementAndGet();
      return true;
    }
    // Too busy, or no database: the product says so, and nothing was promised.
    if (antwoord.status() >= 500 || antwoord.status() == 429) {
      tellers.zonderAntwoord().incrementAndGet();
      return false;
    }
    tellers.weigering(fout);
    return true;
  }

  private Vraag bereidVoor(Schrijfwijze wijze) throws IOException {
    return switch (wijze) {
      case CONCEPT -> {
        Merk merk = boekhouding.nieuw(wijze);
        yield concept(merk);
      }
      case NOTITIE -> {
        UUID casus = schrijfbaar.get(toeval.nextInt(schrijfbaar.size()));
        yield formulier(wijze, journaalvorm(casus));
      }
      case MELDING ->
          formulier(wijze, formulier(browser.pagina("/meldingen/nieuw"), "textarea[name=tekst]"));
      case API -> {
        Merk merk = boekhouding.nieuw(wijze);
        String sleutel =
            rol.partnersleutels().get((int) (merk.nummer() % rol.partnersleutels().size()));
        byte[] inhoud = rol.meldingJson().replace("%s", zin(merk)).getBytes(StandardCharsets.UTF_8);
        Map<String, String> koppen =
            Map.of(
                "Content-Type",
                "application/json",
                "Accept",
                "application/json",
                "Authorization",
                "Bearer " + sleutel,
                "Idempotency-Key",
                merk.tekst());
        yield new Vraag(merk, () -> browser.doe("POST", "/api/v1/meldingen", koppen, inhoud));
      }
    };
  }

  private FormElement journaalvorm(UUID casus) throws IOException {
    return formulier(
        browser.pagina("/casussen/" + casus + "/journaal/nieuw"),
        "form[action$=/journaal] textarea");
  }

  /** Looks in which journaals this person may write; a few are enough. */
  void zoekCasussen() throws IOException {
    for (UUID casus : rol.casussen()) {
      if (schrijfbaar.size() < GENOEG
          && browser.haal("/casussen/" + casus + "/journaal/nieuw").status() == 200) {
        schrijfbaar.add(casus);
      }
    }
    if (schrijfbaar.isEmpty()) {
      throw new Benchfout(rol.aanmeldnaam() + " mag in geen enkel journaal schrijven");
    }
  }

  /** As the script of a form does: with the token that stood on the page before. */
  private Vraag concept(Merk merk) {
    Map<String, List<String>> velden =
        Map.of(
            "_csrf", List.of(csrf),
            "_formulier", List.of("/bench/" + merk),
            "tekst", List.of(zin(merk)));
    return new Vraag(merk, () -> browser.stuur("/concept", velden));
  }

  private Vraag formulier(Schrijfwijze wijze, FormElement formulier) {
    Merk merk = boekhouding.nieuw(wijze);
    Map<String, List<String>> velden = Invuller.vul(formulier, zin(merk));
    return new Vraag(merk, () -> browser.stuur(formulier.attr("action"), velden));
  }

  private static String zin(Merk merk) {
    return ZIN.formatted(merk);
  }

  /** The form around the element that fits. */
  private static FormElement formulier(Document pagina, String element) throws IOException {
    var gevonden = pagina.selectFirst(element);
    if (gevonden == null) {
      throw new IOException("Geen " + element + " op de pagina " + pagina.title());
    }
    return (FormElement)
        Objects.requireNonNull(
            gevonden.closest("form"), "een veld buiten een formulier: " + element);
  }

  @Override
  public void close() {
    browser.close();
  }
}
