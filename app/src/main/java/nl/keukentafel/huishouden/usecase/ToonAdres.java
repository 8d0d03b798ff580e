package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.store.HuishoudStore;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Shows where a household lives, to change it. */
@UseCase
public class ToonAdres {

  /** Key in the logbook. */
  public static final String LOGT = "huishouden.inzien";

  private final HuishoudStore huishoudens;
  private final Poort poort;

  ToonAdres(HuishoudStore huishoudens, Poort poort) {
    this.huishoudens = huishoudens;
    this.poort = poort;
  }

  /** Empty when there is none, or when this person may not change it. */
  public Optional<HuishoudStore.Vastgelegd> toon(HuishoudenId huishouden, Gebruiker wie) {
    return poort
        .laatDoor(huishouden, wie, Handeling.INZIEN, LOGT, Huishoudrechten::bewerken)
        .flatMap(_ -> huishoudens.find(huishouden));
  }
}
