package nl.keukentafel.gesprek;

import java.util.Collection;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.gesprek.model.Gesprekszicht;
import nl.keukentafel.gesprek.model.Strookmaker;
import nl.keukentafel.gesprek.store.MetingStore;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the metingen of self-reliance. */
@Service
@Transactional(readOnly = true)
public class Metingen {
  private final MetingStore metingen;

  Metingen(MetingStore metingen) {
    this.metingen = metingen;
  }

  /**
   * The strip of levels for the casus page, in one statement; empty without the right to see
   * metingen.
   *
   * @param volwassenen see {@link Meetpersoon#volwassenen}
   * @param aangesloten codes of the leefgebieden that joined the casus
   */
  public Meetstrook strook(
      CasusId casus,
      CasusRechten rechten,
      Gebruiker wie,
      List<Meetpersoon> volwassenen,
      Collection<String> aangesloten) {
    Gesprekszicht zicht = new Gesprekszicht(rechten, wie.medewerker());
    return zicht.zietMetingen()
        ? Strookmaker.maak(metingen.van(casus), volwassenen, aangesloten, zicht)
        : Meetstrook.leeg();
  }
}
