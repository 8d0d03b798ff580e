package nl.keukentafel.bench.http;

import java.io.IOException;
import org.jsoup.Jsoup;

/** The product answered, but not what was hoped for; the message holds what a reader would see. */
public final class Onverwacht extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Antwoord antwoord;

  public Onverwacht(String vraag, Antwoord antwoord) {
    super(vraag + " gaf " + antwoord.status() + " " + antwoord.locatie() + ": " + gezien(antwoord));
    this.antwoord = antwoord;
  }

  public Antwoord antwoord() {
    return antwoord;
  }

  /** The error summary of a form, or else the beginning of the text. */
  private static String gezien(Antwoord antwoord) {
    var pagina = Jsoup.parse(antwoord.tekst());
    var fouten = pagina.select("[data-fouten], .utrecht-form-field-error-message").eachText();
    String tekst = fouten.isEmpty() ? pagina.text() : String.join(" | ", fouten);
    return tekst.substring(0, Math.min(tekst.length(), 400));
  }
}
