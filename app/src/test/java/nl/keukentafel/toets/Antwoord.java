package nl.keukentafel.toets;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the product answered. */
public record Antwoord(int status, HttpHeaders koppen, String tekst) {

  private static final Pattern KOP1 = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>");

  /** The first value of a header, or empty text. */
  public String kop(String naam) {
    return koppen.firstValue(naam).orElse("");
  }

  /** Where a redirect leads, as a path. */
  public String locatie() {
    return kop("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** Text of the level-one heading, without markup. */
  public Optional<String> kop1() {
    var gevonden = KOP1.matcher(tekst);
    return gevonden.find()
        ? Optional.of(gevonden.group(1).replaceAll("<[^>]+>", "").strip())
        : Optional.empty();
  }

  @Override
  public String toString() {
    return status
        + (locatie().isEmpty() ? "" : " -> " + locatie())
        + "\n"
        + tekst.substring(0, Math.min(tekst.length(), 4000));
  }
}
