package nl.keukentafel.voorbeeld;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.keukentafel.voorbeeld.Verloop.Actie;
import nl.keukentafel.voorbeeld.Verloop.Inzet;
import nl.keukentafel.voorbeeld.Verloop.Terugkoppeling;
import nl.keukentafel.voorbeeld.Verloop.Verwijzing;
import nl.keukentafel.voorbeeld.Verloop.Vondst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of which {@link Verloopmaker} makes stories: {@code voorbeeld/verhalen.json}. */
final class Verhaalstof {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final Map<String, List<Deel>> delen =
      JSON.readValue(
          Bestanden.tekst("verhalen.json"), new TypeReference<Map<String, List<Deel>>>() {});

  /**
   * What may be going on at one leefgebied, and what was done about it. {@code {naam}} stands for
   * the hoofdaanvrager; organisations are called by kind, and days count from the plan.
   *
   * @param bij kind: only in a household with children; jeugd: and only with a question under the
   *     Jeugdwet; paar: only of two; null: in any
   * @param vanaf age of the hoofdaanvrager from which it fits
   * @param omdat why it belongs to the question
   * @param vertrouwelijk told in confidence; null for nothing
   */
  record Deel(
      @Nullable String bij,
      int vanaf,
      String omdat,
      String goed,
      String vraag,
      String achter,
      String kracht,
      String netwerk,
      @Nullable String vertrouwelijk,
      String doel,
      List<Actie> acties,
      List<Vondst> treden,
      String evaluatie,
      @Nullable Verwijzing verwijzing,
      @Nullable Terugkoppeling terugkoppeling,
      @Nullable Inzet inzet,
      String taak) {

    Deel {
      acties = List.copyOf(acties);
      treden = List.copyOf(treden);
    }
  }

  /** The pieces on a leefgebied that fit. */
  List<Deel> over(String leefgebied, Predicate<Deel> past) {
    return delen.getOrDefault(leefgebied, List.of()).stream().filter(past).toList();
  }
}
