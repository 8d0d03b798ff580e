package nl.keukentafel.huishouden.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two people changed the same thing. Field by field: what only one of them changed is taken over;
 * what both changed differently is left for a person to choose (schermen/README, Conflict).
 *
 * @param samen the fields that do not clash, merged; names as in the form
 * @param botst the fields of which one version must be chosen
 */
public record Samenvoeging(Map<String, String> samen, Map<String, Keus> botst) {

  /** Both texts of one field. */
  public record Keus(String mijn, String hun) {}

  /**
   * Lays the versions on each other.
   *
   * @param basis the version that both began with
   */
  public static Samenvoeging van(
      Map<String, String> basis, Map<String, String> mijn, Map<String, String> hun) {
    Map<String, String> samen = new LinkedHashMap<>();
    Map<String, Keus> botst = new LinkedHashMap<>();
    hun.forEach((veld, huns) -> {
      String was = basis.getOrDefault(veld, "");
      String mijns = mijn.getOrDefault(veld, "");
      if (mijns.equals(huns) || mijns.equals(was)) {
        samen.put(veld, huns);
      } else if (huns.equals(was)) {
        samen.put(veld, mijns);
      } else {
        botst.put(veld, new Keus(mijns, huns));
      }
    });
    return new Samenvoeging(samen, botst);
  }
}
