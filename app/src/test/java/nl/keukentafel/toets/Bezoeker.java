package nl.keukentafel.toets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A visitor of the product over HTTP, with a jar of cookies and without JavaScript. It follows no
 * redirects, so that a test sees them. Posting a form carries a valid CSRF token unless {@link
 * #zonderCsrf()} was asked.
 */
public final class Bezoeker {

  private static final HttpClient CLIENT = client().build();

  private static final String CSRF = "csrf-van-de-toets";

  private String adres;
  private HttpClient client = CLIENT;
  private final Map<String, String> koekjes = new LinkedHashMap<>();
  private final Map<String, String> koppen = new LinkedHashMap<>();
  private boolean csrf = true;

  Bezoeker(String adres) {
    this.adres = adres;
    // Double submit: whoever may set the cookie may choose the token.
    koekjes.put("XSRF-TOKEN", CSRF);
  }

  /** Comes from this address of the machine itself, such as 127.0.0.9. */
  public Bezoeker vanaf(String eigenAdres) {
    adres = adres.replace("localhost", "127.0.0.1");
    client = client().localAddress(InetAddress.ofLiteral(eigenAdres)).build();
    return this;
  }

  private static HttpClient.Builder client() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(5));
  }

  /** With this header in each request from now on. */
  public Bezoeker metKop(String naam, String waarde) {
    koppen.put(naam, waarde);
    return this;
  }

  /** As the machine of a partner. */
  public Bezoeker metSleutel(String partnersleutel) {
    return metKop("Authorization", "Bearer " + partnersleutel);
  }

  public Bezoeker metKoekje(String naam, String waarde) {
    koekjes.put(naam, waarde);
    return this;
  }

  /** Reads English from now on. */
  public Bezoeker inHetEngels() {
    return metKoekje("kt_taal", "en");
  }

  /** Posts without the token, as a page elsewhere would. */
  public Bezoeker zonderCsrf() {
    csrf = false;
    return this;
  }

  public Map<String, String> koekjes() {
    return koekjes;
  }

  /** GET. */
  public Antwoord haal(String pad) {
    return doe(verzoek(pad).GET());
  }

  /**
   * Posts a form.
   *
   * @param namenEnWaarden by turns a name and a value; a name may come back
   */
  public Antwoord stuur(String pad, String... namenEnWaarden) {
    if (namenEnWaarden.length % 2 != 0) {
      throw new IllegalArgumentException("Een naam zonder waarde");
    }
    StringBuilder formulier = new StringBuilder();
    for (int i = 0; i < namenEnWaarden.length; i += 2) {
      veld(formulier, namenEnWaarden[i], namenEnWaarden[i + 1]);
    }
    if (csrf) {
      veld(formulier, "_csrf", csrfWaarde());
    }
    return doe(
        verzoek(pad)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(formulier.toString())));
  }

  /** Any method, with a body of any kind; for the API. */
  public Antwoord stuurRuw(String methode, String pad, String soort, String inhoud) {
    HttpRequest.Builder verzoek = verzoek(pad);
    if (!soort.isEmpty()) {
      verzoek.header("Content-Type", soort);
    }
    return doe(verzoek.method(methode, BodyPublishers.ofString(inhoud)));
  }

  private HttpRequest.Builder verzoek(String pad) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(adres + pad)).timeout(Duration.ofSeconds(60));
    koppen.forEach(verzoek::header);
    verzoek.header(
        "Cookie",
        koekjes.entrySet().stream()
            .map(k -> k.getKey() + "=" + k.getValue())
            .collect(Collectors.joining("; ")));
    return verzoek;
  }

  private Antwoord doe(HttpRequest.Builder verzoek) {
    try {
      HttpResponse<String> antwoord =
          client.send(verzoek.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      antwoord.headers().allValues("Set-Cookie").forEach(this::bewaar);
      return new Antwoord(antwoord.statusCode(), antwoord.headers(), antwoord.body());
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    } catch (InterruptedException fout) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fout);
    }
  }

  private void bewaar(String zetKoekje) {
    String paar = zetKoekje.split(";", 2)[0];
    int is = paar.indexOf('=');
    String naam = paar.substring(0, is);
    String waarde = paar.substring(is + 1);
    if (waarde.isEmpty() || zetKoekje.contains("Max-Age=0")) {
      koekjes.remove(naam);
    } else {
      koekjes.put(naam, waarde);
    }
  }

  /** Spring Security masks the token against compression attacks: noise, then token xor noise. */
  private String csrfWaarde() {
    byte[] token = koekjes.getOrDefault("XSRF-TOKEN", "").getBytes(StandardCharsets.UTF_8);
    byte[] gemaskerd = new byte[token.length * 2];
    System.arraycopy(token, 0, gemaskerd, token.length, token.length);
    return Base64.getUrlEncoder().encodeToString(gemaskerd);
  }

  private static void veld(StringBuilder formulier, String naam, String waarde) {
    formulier
        .append(formulier.isEmpty() ? "" : "&")
        .append(URLEncoder.encode(naam, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(waarde, StandardCharsets.UTF_8));
  }
}
