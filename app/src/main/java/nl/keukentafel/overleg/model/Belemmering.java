package nl.keukentafel.overleg.model;

import java.util.List;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.kern.MedewerkerId;

/** Why the team cannot decide yet. Each says by which choice of the inrichting, and what helps. */
public sealed interface Belemmering {

  /** The choice of the inrichting behind it. */
  KeuzeVerwijzing keuze();

  /** Too few of those with a voice are present. */
  record QuorumNietGehaald(int aanwezig, int quorum, int teamgrootte, KeuzeVerwijzing keuze)
      implements Belemmering {}

  /** These are present and have not said voor, bezwaar or onthoudt. */
  record NietIedereenSprak(List<MedewerkerId> wie, KeuzeVerwijzing keuze) implements Belemmering {
    /** Keeps its own copy. */
    public NietIedereenSprak {
      wie = List.copyOf(wie);
    }
  }

  /** Some agree, some object: there is no consensus. */
  record GeenConsensus(List<MedewerkerId> bezwaarVan, KeuzeVerwijzing keuze)
      implements Belemmering {
    /** Keeps its own copy. */
    public GeenConsensus {
      bezwaarVan = List.copyOf(bezwaarVan);
    }
  }

  /** Everybody leaves it to the others. */
  record IedereenOnthoudtZich(KeuzeVerwijzing keuze) implements Belemmering {}
}
