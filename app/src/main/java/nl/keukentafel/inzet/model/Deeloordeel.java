package nl.keukentafel.inzet.model;

import java.util.List;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;

/** Whether what goes along with a verwijzing may (3-privacy: grondslag first). */
public sealed interface Deeloordeel {

  /** All of it may, on this ground. */
  record Mag(String grondslag) implements Deeloordeel {}

  /** For these persons and kinds of data there is neither a ground nor consent. */
  record Ontbreekt(List<Tekort> tekorten) implements Deeloordeel {

    /** Keeps its own copy. */
    public Ontbreekt {
      tekorten = List.copyOf(tekorten);
    }
  }

  /** A kind of data of somebody that may not go along yet. */
  record Tekort(PersoonId persoon, Categorie categorie) {}
}
