package nl.keukentafel.bench.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the product answered.
 *
 * @param koppen header lines as they came, without the status line
 */
public record Antwoord(int status, List<String> koppen, byte[] inhoud) {

  /** The first header with this name, or empty text. */
  public String kop(String naam) {
    return alleKoppen(naam).stream().findFirst().orElse("");
  }

  public List<String> alleKoppen(String naam) {
    return koppen.stream()
        .filter(kop ->
            kop.length() > naam.length()
                && kop.charAt(naam.length()) == ':'
                && kop.regionMatches(true, 0, naam, 0, naam.length()))
        .map(kop -> kop.substring(naam.length() + 1).strip())
        .toList();
  }

  public String tekst() {
    return new String(inhoud, StandardCharsets.UTF_8);
  }

  /** Where a redirect leads, as a path; empty when it is none. */
  public String locatie() {
    return kop("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** The product says: done. */
  public boolean isGelukt() {
    return (status >= 200 && status < 300) || (status == 303 && !naarInloggen());
  }

  /** The product no longer knows who we are. */
  public boolean naarInloggen() {
    return status >= 300 && status < 400 && locatie().startsWith("/inloggen");
  }
}
