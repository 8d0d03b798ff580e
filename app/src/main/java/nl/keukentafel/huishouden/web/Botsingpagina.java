package nl.keukentafel.huishouden.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side: nothing that was typed is lost, and a person chooses per field.
 *
 * @param actie path the choice is sent to
 * @param versie the version that stands now; the choice is a change of that one
 * @param wie who saved it; null when not known
 * @param wanneer at what time
 * @param samen the fields that do not clash, merged
 * @param verschillen the fields to choose
 */
public record Botsingpagina(
    String titel,
    List<Kruimel> kruimels,
    String actie,
    int versie,
    @Nullable String wie,
    String wanneer,
    Map<String, String> samen,
    List<Verschil> verschillen,
    String terug) {

  /** One field in both versions, with the words for the screen and the values of the form. */
  public record Verschil(
      String veld, String mijn, String mijnOpScherm, String hun, String hunOpScherm) {}

  /** Keeps its own copies. */
  public Botsingpagina {
    kruimels = List.copyOf(kruimels);
    samen = Map.copyOf(samen);
    verschillen = List.copyOf(verschillen);
  }
}
