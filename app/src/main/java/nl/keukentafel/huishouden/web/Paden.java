package nl.keukentafel.huishouden.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;

/** Where the pages of this room are. */
final class Paden {

  private Paden() {}

  static String huishouden(HuishoudenId id) {
    return "/huishoudens/" + id;
  }

  static String persoon(HuishoudenId id, PersoonId persoon) {
    return huishouden(id) + "/personen/" + persoon;
  }

  /** The way back; without a name, which would stand in the form of whoever looks along. */
  static List<Kruimel> kruimels(HuishoudenId id) {
    return List.of(new Kruimel(huishouden(id), tekst("huishouden.titel")));
  }
}
