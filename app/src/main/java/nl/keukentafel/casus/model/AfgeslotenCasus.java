package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** Ended; the household may get a new casus, or this one is reopened. */
public record AfgeslotenCasus(Casusgegevens gegevens, @Nullable MedewerkerId casushouder)
    implements Casus {

  @Override
  public Fase fase() {
    return Fase.AFGESLOTEN;
  }

  /** Fully workable again (1-domein: Heropend). */
  public CasusInVraagverheldering heropen(MedewerkerId houder) {
    return new CasusInVraagverheldering(gegevens, houder);
  }
}
