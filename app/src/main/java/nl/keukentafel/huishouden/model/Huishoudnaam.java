package nl.keukentafel.huishouden.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import nl.keukentafel.kern.PersoonId;

/**
 * What a household is called on every screen: {@code El Idrissi–Van 't Hof}. The word before it is
 * the message {@code huishouden.naam} ("Huishouden {0}").
 *
 * @param achternamen surnames with an en dash between
 */
public record Huishoudnaam(String achternamen) {

  /** Refuses an empty name. */
  public Huishoudnaam {
    if (achternamen.isBlank()) {
      throw new IllegalArgumentException("een huishouden heeft een naam");
    }
  }

  /**
   * Named after hoofdaanvrager and partner, the same surname once; without them after the first
   * member. Empty when no name of a member is known.
   *
   * @param leden members of the day as from {@link Huishouden#ledenOp}
   */
  public static Optional<Huishoudnaam> van(
      List<Huishoudlid> leden, Map<PersoonId, Persoonsnaam> namen) {
    List<Huishoudlid> bekend =
        leden.stream().filter(lid -> namen.containsKey(lid.persoon())).toList();
    List<Huishoudlid> dragers =
        bekend.stream()
            .filter(
                lid -> lid.rol() == Huishoudrol.HOOFDAANVRAGER || lid.rol() == Huishoudrol.PARTNER)
            .toList();
    SequencedSet<String> delen = new LinkedHashSet<>();
    for (Huishoudlid lid : dragers.isEmpty() ? bekend.stream().limit(1).toList() : dragers) {
      Optional.ofNullable(namen.get(lid.persoon()))
          .map(Persoonsnaam::achternaamOpScherm)
          .ifPresent(delen::add);
    }
    return delen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Huishoudnaam(String.join("–", delen)));
  }

  /** Without a name, so that a log holds none. */
  @Override
  public String toString() {
    return "Huishouden ***";
  }
}
