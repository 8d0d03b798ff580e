package nl.keukentafel.casus;

import java.util.Optional;
import java.util.Set;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the casus room for who must know, before an act, under which laws a casus was recorded
 * and with whom the regie is. Writes no line: whoever asks is changing something, and logs that.
 */
@Service
@Transactional(readOnly = true)
public class Casusstand {
  private final CasusbeeldStore beelden;

  Casusstand(CasusbeeldStore beelden) {
    this.beelden = beelden;
  }

  /**
   * How it stands now.
   *
   * @param wetten under which the data of the casus were recorded
   * @param regie null when nobody was given it yet
   */
  public record Nu(Set<Wet> wetten, Casusverloop.@Nullable Regie regie) {

    /** Keeps its own copy. */
    public Nu {
      wetten = Set.copyOf(wetten);
    }
  }

  /** Empty when there is no such casus. */
  public Optional<Nu> van(CasusId casus) {
    return beelden
        .find(casus, 0)
        .map(ruw ->
            new Nu(
                ruw.bewaard().casus().gegevens().wetten(), ruw.verloop().regieNu().orElse(null)));
  }
}
