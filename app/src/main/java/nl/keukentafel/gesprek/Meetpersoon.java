package nl.keukentafel.gesprek;

import java.util.List;
import nl.keukentafel.gesprek.model.Gespreksregels;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.PersoonId;

/** An adult of the household, as the strip names them. */
public record Meetpersoon(PersoonId persoon, String naam) {

  /** The adults who live here, in the order of the household. */
  public static List<Meetpersoon> volwassenen(Huishoudbeeld huishouden) {
    return huishouden.leden().stream()
        .filter(lid -> !lid.overleden() && Gespreksregels.wordtGemeten(lid.jaren()))
        .map(lid -> new Meetpersoon(lid.persoon(), lid.roepnaam()))
        .toList();
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Meetpersoon[" + persoon + "]";
  }
}
