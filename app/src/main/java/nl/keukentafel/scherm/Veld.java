package nl.keukentafel.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The small decisions of the field templates, in one place. */
public final class Veld {

  private Veld() {}

  /** One option of a select, radio group or row of check boxes. */
  public record Optie(String waarde, String label) {}

  /** Options whose label is the text {@code sleutel.code}. */
  public static <T> List<Optie> opties(List<T> waarden, Function<T, String> code, String sleutel) {
    return waarden.stream()
        .map(code)
        .map(c -> new Optie(c, Teksten.tekst(sleutel + "." + c)))
        .toList();
  }

  /** Class of the field's box when there is a message beside it. */
  public static String fout(Formulier formulier, String naam) {
    return formulier.foutBij(naam).isPresent() ? "utrecht-form-field--invalid" : "";
  }

  /** Class of the control when there is a message beside it. */
  public static String ongeldig(String basis, Formulier formulier, String naam) {
    return formulier.foutBij(naam).isPresent() ? basis + "--invalid" : "";
  }

  /** Ids of hint and message for {@code aria-describedby}; null when there is neither. */
  public static @Nullable String beschrijving(
      Formulier formulier, String naam, @Nullable String hint) {
    List<String> ids = new ArrayList<>();
    if (hint != null) {
      ids.add("hint-" + naam);
    }
    if (formulier.foutBij(naam).isPresent()) {
      ids.add("fout-" + naam);
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /** Id of the n-th option; the first carries the id that the error summary links to. */
  public static String id(String naam, int nummer) {
    return nummer == 0 ? "veld-" + naam : "veld-" + naam + "-" + nummer;
  }
}
