package nl.keukentafel.casus.model;

import java.util.Map;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be casushouder by the inrichting.
 *
 * @param expertise level per leefgebied code: kent, doet_onder_begeleiding, doet, begeleidt_anderen
 * @param eerderJaar the year of the last work for this household; null when there was none
 */
public record Kandidaat(
    MedewerkerId medewerker,
    Map<String, String> expertise,
    Belasting belasting,
    @Nullable Integer eerderJaar) {

  /** Keeps its own copy. */
  public Kandidaat {
    expertise = Map.copyOf(expertise);
  }
}
