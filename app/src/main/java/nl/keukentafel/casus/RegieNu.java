package nl.keukentafel.casus;

import java.util.Optional;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the casus room for who must know with whom the regie is before it moves on. Writes no
 * line: whoever asks is changing the casus, and logs that.
 */
@Service
@Transactional(readOnly = true)
public class RegieNu {
  private final CasusbeeldStore beelden;

  RegieNu(CasusbeeldStore beelden) {
    this.beelden = beelden;
  }

  /** The regie that runs; empty when nobody was given it yet. */
  public Optional<Casusverloop.Regie> van(CasusId casus) {
    return beelden.find(casus, 0).flatMap(ruw -> ruw.verloop().regieNu());
  }
}
