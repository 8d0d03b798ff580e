package nl.keukentafel.plan.model;

import java.time.LocalDate;
import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;

/** What is known of one person's agreement with a plan (1-domein: Plan). */
public sealed interface Akkoord {

  /** Whose agreement it is. */
  PersoonId persoon();

  /** On which day. */
  LocalDate datum();

  /** Who wrote it down. */
  MedewerkerId door();

  /**
   * Agreed.
   *
   * @param namens persons who agreed in this person's place or along; empty when the person did
   *     alone, or an institution did
   * @param onbekwaam why this person cannot weigh the plan, so that a representative decided; empty
   *     when the person can
   */
  record Gegeven(
      PersoonId persoon,
      Set<PersoonId> namens,
      Vorm vorm,
      String onbekwaam,
      LocalDate datum,
      MedewerkerId door)
      implements Akkoord {

    /** Keeps its own copy. */
    public Gegeven {
      namens = Set.copyOf(namens);
    }

    /** What was told stays out of logs. */
    @Override
    public String toString() {
      return "Gegeven[" + vorm + ", " + datum + "]";
    }
  }

  /** Not agreed, and why the plan can go on without. */
  record Zonder(
      PersoonId persoon, Reden reden, String toelichting, LocalDate datum, MedewerkerId door)
      implements Akkoord {

    /** Refuses a reason without words: who reads it later must be able to follow it. */
    public Zonder {
      if (toelichting.isBlank()) {
        throw new IllegalArgumentException("zonder akkoord vraagt een reden in woorden");
      }
    }

    /** What was told stays out of logs. */
    @Override
    public String toString() {
      return "Zonder[" + reden + "]";
    }
  }

  /** How somebody agreed. */
  enum Vorm implements Gecodeerd {
    /** Looked along at the screen. */
    SCHERM,
    /** Signed on paper. */
    PAPIER,
    /** Said so, at the table or by telephone. */
    GESPROKEN
  }

  /** Why a plan goes on without somebody's agreement. */
  enum Reden implements Gecodeerd {
    WEIGERT,
    ONBEREIKBAAR,
    /** Asking would endanger somebody. */
    NIET_VEILIG
  }
}
