package nl.keukentafel.bench.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person's browser without JavaScript: cookies and one connection. It follows no redirects. */
public final class Browser implements AutoCloseable {

  private final int poort;
  private final Verbinding verbinding;
  private final Map<String, String> koekjes = new LinkedHashMap<>();

  public Browser(int poort, Duration geduld) {
    this.poort = poort;
    this.verbinding = new Verbinding(poort, geduld);
  }

  /** With this cookie from now on. */
  public Browser metKoekje(String naam, String waarde) {
    koekjes.put(naam, waarde);
    return this;
  }

  public Antwoord haal(String pad) throws IOException {
    return doe("GET", pad, Map.of(), new byte[0]);
  }

  /** The page at this path; anything but 200 is an error. */
  public Document pagina(String pad) throws IOException {
    Antwoord antwoord = haal(pad);
    if (antwoord.status() != 200) {
      throw new Onverwacht("GET " + pad, antwoord);
    }
    return Jsoup.parse(antwoord.tekst());
  }

  /** Posts fields as a form does. */
  public Antwoord stuur(String pad, Map<String, List<String>> velden) throws IOException {
    String inhoud =
        velden.entrySet().stream()
            .flatMap(
                veld -> veld.getValue().stream().map(w -> codeer(veld.getKey()) + "=" + codeer(w)))
            .collect(Collectors.joining("&"));
    return doe(
        "POST",
        pad,
        Map.of("Content-Type", "application/x-www-form-urlencoded"),
        inhoud.getBytes(StandardCharsets.UTF_8));
  }

  /** Any request; an empty body is left out. */
  public Antwoord doe(String methode, String pad, Map<String, String> koppen, byte[] inhoud)
      throws IOException {
    Antwoord antwoord = verbinding.vraag(verzoek(methode, pad, koppen, inhoud));
    antwoord.alleKoppen("Set-Cookie").forEach(this::bewaar);
    return antwoord;
  }

  /** The bytes of a request with the cookies of now, to be sent many times. */
  public byte[] verzoek(String methode, String pad, Map<String, String> koppen, byte[] inhoud) {
    StringBuilder kop =
        new StringBuilder(512)
            .append(methode)
            .append(' ')
            .append(pad)
            .append(" HTTP/1.1\r\nHost: localhost:")
            .append(poort)
            .append("\r\n");
    koppen.forEach((naam, waarde) -> kop.append(naam + ": " + waarde + "\r\n"));
    if (!koekjes.isEmpty()) {
      kop.append("Cookie: ")
          .append(
              koekjes.entrySet().stream()
                  .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                  .collect(Collectors.joining("; ")))
          .append("\r\n");
    }
    if (!methode.equals("GET")) {
      kop.append("Content-Length: ").append(inhoud.length).append("\r\n");
    }
    byte[] begin = kop.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] alles = new byte[begin.length + inhoud.length];
    System.arraycopy(begin, 0, alles, 0, begin.length);
    System.arraycopy(inhoud, 0, alles, begin.length, inhoud.length);
    return alles;
  }

  private void bewaar(String zetKoekje) {
    String paar = zetKoekje.split(";", 2)[0];
    int is = paar.indexOf('=');
    if (is < 1) {
      return;
    }
    if (is == paar.length() - 1 || zetKoekje.contains("Max-Age=0")) {
      koekjes.remove(paar.substring(0, is));
    } else {
      koekjes.put(paar.substring(0, is), paar.substring(is + 1));
    }
  }

  private static String codeer(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    verbinding.close();
  }
}
