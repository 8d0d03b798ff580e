package nl.keukentafel.toestemming;

import java.util.Set;
import nl.keukentafel.huishouden.model.Uitzondering;
import nl.keukentafel.kern.PersoonId;

/** Who may act for a person in a matter on a day (1-domein: Vertegenwoordiging). */
public sealed interface Bevoegd {

  /**
   * All of these act; one of them alone is not enough.
   *
   * @param nodig persons whose yes is needed, the person themself among them where the law says so
   * @param instellingen institutions whose yes is needed (a voogd may be one), by name
   * @param ookNamens persons who may act in the place of the person (gemachtigde)
   * @param uitzonderingen grounds on which the young person alone is enough (Jeugdwet art. 7.3.4
   *     lid 2)
   * @param bron law and article
   */
  record Personen(
      Set<PersoonId> nodig,
      Set<String> instellingen,
      Set<PersoonId> ookNamens,
      Set<Uitzondering> uitzonderingen,
      String bron)
      implements Bevoegd {
    /** Keeps its own copies. */
    public Personen {
      nodig = Set.copyOf(nodig);
      instellingen = Set.copyOf(instellingen);
      ookNamens = Set.copyOf(ookNamens);
      uitzonderingen = Set.copyOf(uitzonderingen);
    }
  }

  /**
   * The law asks for somebody (gezag, voogd, curator, mentor) who is not on record: find out first.
   *
   * @param ookZelf whether the person decides along
   * @param uitzonderingen grounds on which the young person alone is enough
   * @param bron law and article
   */
  record NogOnbekend(boolean ookZelf, Set<Uitzondering> uitzonderingen, String bron)
      implements Bevoegd {
    /** Keeps its own copy. */
    public NogOnbekend {
      uitzonderingen = Set.copyOf(uitzonderingen);
    }
  }

  /** The table has no answer; never a default. The key says why. */
  record VraagEenJurist(String berichtsleutel) implements Bevoegd {}
}
