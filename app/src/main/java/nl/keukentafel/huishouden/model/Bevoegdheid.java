package nl.keukentafel.huishouden.model;

import java.util.List;
import java.util.Set;

/** The answer to "who may act for this person in this matter on that day". */
public sealed interface Bevoegdheid {

  /**
   * The person acts; {@code ookNamens} may act too when asked to (gemachtigde).
   *
   * @param grond law behind the row
   */
  record Zelf(List<Vertegenwoordiging> ookNamens, Rechtsgrond grond) implements Bevoegdheid {
    /** Keeps its own copy. */
    public Zelf {
      ookNamens = List.copyOf(ookNamens);
    }
  }

  /** These act in the person's place, all of them where there are more (two parents with gezag). */
  record Namens(List<Vertegenwoordiging> wie, Rechtsgrond grond) implements Bevoegdheid {
    /** Keeps its own copy; refuses nobody. */
    public Namens {
      wie = List.copyOf(wie);
      if (wie.isEmpty()) {
        throw new IllegalArgumentException("namens niemand");
      }
    }
  }

  /**
   * The person and all of {@code wie} act together, unless one of the exceptions holds.
   *
   * @param uitzonderingen grounds on which the person alone is enough
   */
  record Samen(List<Vertegenwoordiging> wie, Set<Uitzondering> uitzonderingen, Rechtsgrond grond)
      implements Bevoegdheid {
    /** Keeps its own copies. */
    public Samen {
      wie = List.copyOf(wie);
      uitzonderingen = Set.copyOf(uitzonderingen);
    }
  }

  /** The law asks for one of these, but none is recorded: find out who it is. */
  record NogOnbekend(
      Set<Vertegenwoordigingssoort> soorten,
      boolean ookZelf,
      Set<Uitzondering> uitzonderingen,
      Rechtsgrond grond)
      implements Bevoegdheid {
    /** Keeps its own copies. */
    public NogOnbekend {
      soorten = Set.copyOf(soorten);
      uitzonderingen = Set.copyOf(uitzonderingen);
    }
  }

  /** The table has no answer; the key says why. Never a default. */
  record VraagEenJurist(String berichtSleutel) implements Bevoegdheid {}
}
