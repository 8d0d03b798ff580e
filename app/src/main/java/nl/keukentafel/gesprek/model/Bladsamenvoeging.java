package nl.keukentafel.gesprek.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Two workers changed one sheet at once: what only one of them changed is taken; when both changed
 * a field differently, somebody must choose.
 */
public final class Bladsamenvoeging {

  private Bladsamenvoeging() {}

  /**
   * The fields with the changes of both; empty when two changes clash.
   *
   * @param basis as both found it; a missing field was empty
   * @param mijn as one sends it, with all fields
   * @param ander as the other saved it
   */
  public static Optional<Map<String, String>> voegSamen(
      Map<String, String> basis, Map<String, String> mijn, Map<String, String> ander) {
    Map<String, String> samen = new LinkedHashMap<>();
    for (Map.Entry<String, String> veld : mijn.entrySet()) {
      String was = basis.getOrDefault(veld.getKey(), "");
      String mijne = veld.getValue();
      String hunne = ander.getOrDefault(veld.getKey(), "");
      if (mijne.equals(was) || mijne.equals(hunne)) {
        samen.put(veld.getKey(), hunne);
      } else if (hunne.equals(was)) {
        samen.put(veld.getKey(), mijne);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(samen);
  }
}
