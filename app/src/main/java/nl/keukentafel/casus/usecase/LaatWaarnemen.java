package nl.keukentafel.casus.usecase;

import java.time.LocalDate;
import nl.keukentafel.casus.model.Waarneming;
import nl.keukentafel.casus.store.WaarneemStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Lets each waarneming begin on its first day and end after its last, in one gemeente. */
@UseCase
public class LaatWaarnemen {
  private final WaarneemStore waarnemingen;
  private final Overdrachtswerk werk;
  private final Verwerkingenlogboek logboek;

  LaatWaarnemen(WaarneemStore waarnemingen, Overdrachtswerk werk, Verwerkingenlogboek logboek) {
    this.waarnemingen = waarnemingen;
    this.werk = werk;
    this.logboek = logboek;
  }

  /** Does what is due on this day; doing it twice does nothing. */
  public void opDag(LocalDate dag) {
    for (Waarneming waarneming : waarnemingen.aanDeBeurt(dag)) {
      logboek.schrijf(
          Verwerking.van(
              Handeling.OVERDRAGEN,
              "casus.overdragen",
              "casus",
              waarneming.casus().waarde(),
              "taak.verdeling"));
      if (waarneming.tot().isBefore(dag)) {
        werk.geefTerug(waarneming, waarneming.gegevenDoor());
      } else {
        werk.begin(waarneming);
      }
    }
  }
}
