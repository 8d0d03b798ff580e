package nl.keukentafel.inzet.model;

import java.util.List;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;

/** Whether what goes along with a verwijzing may (3-privacy: grondslag first). */
public sealed interface Deeloordeel {

  /** All of it may, on this ground: law and article, or consent. */
  record Mag(String grondslag) implements Deeloordeel {}

  /** The law asks consent, and for these persons and kinds of data there is none. */
  record Ontbreekt(String artikel, List<Tekort> tekorten) implements Deeloordeel {

    /** Keeps its own copy. */
    public Ontbreekt {
      tekorten = List.copyOf(tekorten);
    }
  }

  /** Only a Teambesluit with a reason opens this way. */
  record VraagTeam(String artikel) implements Deeloordeel {}

  /** There is no ground, and consent does not stand in for it. */
  record Geen(String artikel) implements Deeloordeel {}

  /** The table has no row: a jurist of the gemeente says. */
  record VraagJurist() implements Deeloordeel {}

  /** A kind of data of somebody that may not go along yet. */
  record Tekort(PersoonId persoon, Categorie categorie) {}
}
