package nl.keukentafel.casus;

import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the casus room for the tasks of a casus, for who composes pages. */
@Service
@Transactional
public class Casustaken {
  private final TaakStore taken;

  Casustaken(TaakStore taken) {
    this.taken = taken;
  }

  /**
   * The open tasks of a casus as far as this person may know of them, by their day; one statement.
   * The caller has logged that the casus is seen.
   */
  public List<Taak> open(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    return rechten.magInhoud()
        ? taken.van(casus).stream()
            .filter(Taak::isOpen)
            .filter(taak -> taak.isZichtbaarVoor(wie.medewerker(), rechten.vertrouwelijk()))
            .toList()
        : List.of();
  }
}
