package nl.keukentafel.casus;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the casus room for the rooms that hang their work on a casus: what they need to know of
 * it besides rights. Writes no line: ask {@link Casusinzage#rechten} first, and log what you do.
 */
@Service
@Transactional(readOnly = true)
public class Casuskoppen {
  private final CasusbeeldStore beelden;

  Casuskoppen(CasusbeeldStore beelden) {
    this.beelden = beelden;
  }

  /**
   * A casus without its story.
   *
   * @param regisseur the teamlid who holds the regie; null when somebody else holds it
   * @param regie who holds the regie now, in whatever form, and since when; null when nobody does
   * @param leefgebieden those that joined, each with its reason
   */
  public record Kop(
      Casusgegevens gegevens,
      Fase fase,
      @Nullable MedewerkerId casushouder,
      @Nullable MedewerkerId regisseur,
      Casusverloop.@Nullable Regie regie,
      List<Casusverloop.Leefgebied> leefgebieden) {

    /** Keeps its own copy. */
    public Kop {
      leefgebieden = List.copyOf(leefgebieden);
    }
  }

  /** The casus, in one statement. */
  public Optional<Kop> find(CasusId casus) {
    return beelden
        .find(casus, 0)
        .map(ruw -> {
          var nu = ruw.bewaard().casus();
          return new Kop(
              nu.gegevens(),
              nu.fase(),
              nu.casushouder(),
              ruw.verloop().feiten(nu).regisseur(),
              ruw.verloop().regieNu().orElse(null),
              ruw.verloop().leefgebieden());
        });
  }
}
