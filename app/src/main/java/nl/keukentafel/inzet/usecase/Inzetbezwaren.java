package nl.keukentafel.inzet.usecase;

import java.util.List;
import nl.keukentafel.casus.Sluitbezwaar;
import nl.keukentafel.casus.Sluitbezwaren;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.store.VerwijzingStore;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Component;

/**
 * A running verwijzing, or terugkoppeling that never came, keeps a casus from being closed: one
 * with running second-line help cannot lose its casushouder unnoticed (4-regie).
 */
@Component
class Inzetbezwaren implements Sluitbezwaren.Bron {

  private final VerwijzingStore verwijzingen;

  Inzetbezwaren(VerwijzingStore verwijzingen) {
    this.verwijzingen = verwijzingen;
  }

  /** Names no organisation: who closes may not know of each of them. */
  @Override
  public List<Sluitbezwaar> bezwaren(CasusId casus) {
    return verwijzingen.houdenTegen(casus).stream().map(Inzetbezwaren::bezwaar).toList();
  }

  private static Sluitbezwaar bezwaar(Verwijzing verwijzing) {
    return new Sluitbezwaar(
        verwijzing.stand().loopt() ? "inzet.bezwaar.loopt" : "inzet.bezwaar.terugkoppeling",
        List.of(),
        "/casussen/" + verwijzing.casus() + "/verwijzingen/" + verwijzing.id());
  }
}
