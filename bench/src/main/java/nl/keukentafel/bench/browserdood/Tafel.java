package nl.keukentafel.bench.browserdood;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.http.Antwoord;
import nl.keukentafel.bench.http.Browser;
import nl.keukentafel.bench.http.Invuller;
import nl.keukentafel.bench.http.Onverwacht;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A conversation that runs, and the sheet of one leefgebied in it.
 *
 * @param pad of the sheet
 */
record Tafel(Browser browser, String pad) {
  /** The field in which is typed. */
  static final String VELD = "achter";

  private static final String LEEFGEBIED = "huiselijke-relaties";

  /** Begins a conversation in the first of these casussen in which this worker may. */
  static Tafel dek(Browser browser, List<UUID> casussen) throws IOException {
    for (UUID casus : casussen) {
      String gesprekken = "/casussen/" + casus + "/gesprekken";
      if (browser.haal(gesprekken + "/nieuw").status() == 200) {
        return dek(browser, gesprekken);
      }
    }
    throw new Benchfout("In geen enkele casus mag dit teamlid een gesprek voeren");
  }

  private static Tafel dek(Browser browser, String gesprekken) throws IOException {
    Document vorm = browser.pagina(gesprekken + "/nieuw");
    FormElement formulier = (FormElement) vorm.selectFirst("form.gespreksfeiten");
    Antwoord begonnen =
        browser.stuur(gesprekken, Invuller.vul(Objects.requireNonNull(formulier), "meting"));
    if (!begonnen.isGelukt()) {
      throw new Onverwacht("POST " + gesprekken, begonnen);
    }
    String gesprek = begonnen.locatie().replaceFirst("/leefgebieden/.*", "");
    String pad = gesprek + "/leefgebieden/" + LEEFGEBIED;
    Document blad = browser.pagina(pad);
    if (blad.selectFirst("form#aansluiten") instanceof FormElement aansluiten) {
      Antwoord antwoord = browser.stuur(pad + "/aansluiten", Invuller.vul(aansluiten, "meting"));
      if (!antwoord.isGelukt()) {
        throw new Onverwacht("POST " + pad + "/aansluiten", antwoord);
      }
    }
    return new Tafel(browser, pad);
  }

  /** What the sheet gives back to the worker who opens it again. */
  String tekst() throws IOException {
    Element veld = browser.pagina(pad).getElementById("veld-" + VELD);
    if (veld == null) {
      throw new Benchfout("Het blad heeft geen veld " + VELD);
    }
    return Objects.requireNonNullElse(veld.wholeText(), "");
  }
}
