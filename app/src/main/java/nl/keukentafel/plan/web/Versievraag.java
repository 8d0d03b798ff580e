package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Set;
import nl.keukentafel.plan.model.Planaard;
import org.jspecify.annotations.Nullable;

/** Says why a change of a plan in force asks for a new version, and offers one. */
final class Versievraag {

  private Versievraag() {}

  /**
   * The words.
   *
   * @param bezig number of the version that is being written already; null when none is
   */
  static String tekstVan(Set<Planaard> waarom, @Nullable Integer bezig) {
    String redenen =
        Planwoorden.opsomming(
            waarom.stream().sorted().map(a -> tekst("plan.aard." + a.code())).toList());
    return bezig == null
        ? tekst("plan.vraagt_versie", redenen)
        : tekst("plan.vraagt_versie.bezig", redenen, bezig);
  }

  static Vormpagina.@Nullable Tweede knop(@Nullable Integer bezig) {
    return bezig == null
        ? new Vormpagina.Tweede("nieuwe_versie", tekst("plan.vraagt_versie.knop"))
        : null;
  }
}
