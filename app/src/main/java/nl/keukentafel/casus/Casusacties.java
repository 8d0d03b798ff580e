package nl.keukentafel.casus;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Levensloop;
import nl.keukentafel.casus.model.Levensstap;

/**
 * What somebody can do about the life of a casus, for the buttons on its page. An action that a
 * choice of the inrichting refuses is here too: choosing it tells why (schermen/README: Refusal).
 *
 * @param acties the steps first, in the order of the life of a casus
 */
public record Casusacties(List<Actie> acties) {

  /**
   * A button.
   *
   * @param pad path of its page
   * @param sleutel message key of its label
   */
  public record Actie(String pad, String sleutel) {}

  /** Keeps its own copy. */
  public Casusacties {
    acties = List.copyOf(acties);
  }

  /** The actions of somebody with these rights; none when the content is closed. */
  static Casusacties van(Casus casus, CasusRechten rechten) {
    List<Actie> acties = new ArrayList<>();
    if (!rechten.magInhoud()) {
      return new Casusacties(acties);
    }
    String basis = "/casussen/" + casus.gegevens().id();
    switch (casus.fase()) {
      case SLAPEND, AFGESLOTEN -> stappen(casus, basis, acties);
      case AANGEMELD, VRAAGVERHELDERING, PLAN, UITVOERING, AFSCHALEN, NAZORG -> {
        if (rechten.schrijven()) {
          stappen(casus, basis, acties);
          acties.add(new Actie(basis + "/regie", "casus.actie.regie"));
          acties.add(new Actie(basis + "/taken", "casus.actie.taken"));
          acties.add(new Actie(basis + "/teams", "casus.actie.teams"));
          acties.add(new Actie(basis + "/overdracht", "casus.actie.overdracht"));
        }
      }
    }
    acties.add(new Actie(basis + "/leven", "casus.actie.leven"));
    return new Casusacties(acties);
  }

  private static void stappen(Casus casus, String basis, List<Actie> acties) {
    for (Levensstap stap : Levensloop.mogelijk(casus)) {
      acties.add(
          new Actie(basis + "/leven?stap=" + stap.code() + "#stap", "casus.stap." + stap.code()));
    }
  }
}
