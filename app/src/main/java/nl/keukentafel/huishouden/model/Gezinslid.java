package nl.keukentafel.huishouden.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.kern.PersoonId;

/**
 * A person as far as it matters who decides for them and what they see of others.
 *
 * @param rol within the household where the person lives; empty for who lives nowhere we know
 * @param leeftijd on the day that was asked for; empty while the birth date is unknown
 * @param vertegenwoordigingen all on record, also those that ended
 * @param namen of the persons who act for this one
 */
public record Gezinslid(
    PersoonId persoon,
    String naam,
    String roepnaam,
    Optional<Huishoudrol> rol,
    Optional<Leeftijd> leeftijd,
    boolean overleden,
    List<Vertegenwoordiging> vertegenwoordigingen,
    Map<PersoonId, String> namen) {

  /** Keeps its own copies. */
  public Gezinslid {
    vertegenwoordigingen = List.copyOf(vertegenwoordigingen);
    namen = Map.copyOf(namen);
  }

  @Override
  public String toString() {
    return "Gezinslid[" + persoon + "]";
  }
}
