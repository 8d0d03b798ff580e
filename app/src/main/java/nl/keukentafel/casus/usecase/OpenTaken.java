package nl.keukentafel.casus.usecase;

import java.util.List;
import nl.keukentafel.casus.Sluitbezwaar;
import nl.keukentafel.casus.Sluitbezwaren;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Component;

/**
 * Open tasks keep a casus from being closed. Contact moments of nazorg do not: they lapse with the
 * nazorg they belong to.
 */
@Component
class OpenTaken implements Sluitbezwaren.Bron {
  private final TaakStore taken;

  OpenTaken(TaakStore taken) {
    this.taken = taken;
  }

  @Override
  public List<Sluitbezwaar> bezwaren(CasusId casus) {
    long open =
        taken.van(casus).stream()
            .filter(taak -> taak.isOpen() && taak.soort() == Taak.Soort.TAAK)
            .count();
    return open == 0
        ? List.of()
        : List.of(
            new Sluitbezwaar(
                open == 1 ? "casus.sluiten.taken.een" : "casus.sluiten.taken.meer",
                List.of(String.valueOf(open)),
                "/casussen/" + casus + "/taken"));
  }
}
