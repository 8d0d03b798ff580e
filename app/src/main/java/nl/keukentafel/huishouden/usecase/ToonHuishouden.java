package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.store.Beelden;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Shows a household to who works with it. */
@UseCase
public class ToonHuishouden {

  /** Key in the logbook. */
  public static final String LOGT = "huishouden.inzien";

  private final Beelden beelden;
  private final Poort poort;

  ToonHuishouden(Beelden beelden, Poort poort) {
    this.beelden = beelden;
    this.poort = poort;
  }

  /** A household and what this person may do with it. */
  public record Gezien(Huishoudbeeld beeld, Huishoudrechten rechten) {}

  /** Empty when there is none, or when this person may not know of it. */
  public Optional<Gezien> toon(HuishoudenId huishouden, Gebruiker wie) {
    return poort
        .laatDoor(huishouden, wie, Handeling.INZIEN, LOGT, Huishoudrechten::inzien)
        .flatMap(rechten -> beelden.find(huishouden).map(beeld -> new Gezien(beeld, rechten)));
  }
}
