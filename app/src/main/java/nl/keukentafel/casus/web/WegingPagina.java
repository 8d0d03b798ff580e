package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * How heavy work counts, group by group.
 *
 * @param voorbeelden what the weights come to, in sentences
 * @param bericht what just happened; null for nothing
 */
public record WegingPagina(
    Formulier formulier, List<Groep> groepen, List<String> voorbeelden, @Nullable String bericht) {

  /** Weights of one kind. */
  public record Groep(String code, String titel, String uitleg, List<Post> posten) {}

  /**
   * One weight.
   *
   * @param veld name of its field
   * @param hint what ships with the product, and who changed it
   * @param was the value that was shown
   */
  public record Post(String veld, String label, String hint, String was) {}
}
