package nl.keukentafel.plan.model;

import java.util.List;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;

/**
 * What the household wants to reach on one leefgebied, with the steps towards it. The doel of a
 * child stands in the one plan: then the mark is over that child.
 *
 * @param versie grows with every change of the doel itself, not of its acties
 * @param maker who wrote it down
 * @param acties the lightest rung first
 */
public record Doel(
    DoelId id, int versie, Doel.Inhoud inhoud, MedewerkerId maker, List<Actie> acties) {

  /** Keeps its own copy. */
  public Doel {
    acties = List.copyOf(acties);
  }

  /**
   * What a doel says.
   *
   * @param categorie kind of data; its acties are of the same kind
   * @param merk over whom, and whether it stays with that person; its acties inherit it
   */
  public record Inhoud(Leefgebied leefgebied, String tekst, Categorie categorie, Merk merk) {

    /** Refuses a doel without words, and a kind of data that is not one of a plan. */
    public Inhoud {
      if (tekst.isBlank()) {
        throw new IllegalArgumentException("een doel zegt wat het huishouden wil bereiken");
      }
      if (!Plancategorie.ALLE.contains(categorie)) {
        throw new IllegalArgumentException("geen soort gegevens van een plan: " + categorie);
      }
    }

    /** What the household told stays out of logs. */
    @Override
    public String toString() {
      return "Doel.Inhoud[" + leefgebied + ", " + categorie + "]";
    }
  }

  /** The same doel with these acties. */
  public Doel met(List<Actie> andere) {
    return new Doel(id, versie, inhoud, maker, andere);
  }
}
