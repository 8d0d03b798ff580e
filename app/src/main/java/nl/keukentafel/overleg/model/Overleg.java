package nl.keukentafel.overleg.model;

import java.time.Instant;
import java.util.Set;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of one team (1-domein: Overleg). Planned, then running, then closed; only a running one
 * knows who is present, and so only there a team can decide.
 */
public sealed interface Overleg {

  /**
   * What holds in every stage.
   *
   * @param plaats where; null when nobody said
   * @param versie counts the changes, to notice two people at once
   */
  record Kop(
      OverlegId id,
      TeamId team,
      Overlegvorm vorm,
      Instant geplandOp,
      @Nullable String plaats,
      int versie) {}

  /** What holds in every stage. */
  Kop kop();

  /** The moment whose day says which inrichting judges this overleg. */
  Instant begin();

  /** Who is or was there. */
  Set<MedewerkerId> aanwezig();

  /** It has still to begin. */
  record GeplandOverleg(Kop kop) implements Overleg {
    @Override
    public Instant begin() {
      return kop.geplandOp();
    }

    @Override
    public Set<MedewerkerId> aanwezig() {
      return Set.of();
    }

    /** Begins it. */
    public LopendOverleg open(Instant nu) {
      return new LopendOverleg(kop, nu, Set.of());
    }
  }

  /**
   * It goes on.
   *
   * @param aanwezig who is present now
   */
  record LopendOverleg(Kop kop, Instant geopendOp, Set<MedewerkerId> aanwezig) implements Overleg {

    /** Keeps its own copy. */
    public LopendOverleg {
      aanwezig = Set.copyOf(aanwezig);
    }

    @Override
    public Instant begin() {
      return geopendOp;
    }

    /** Ends it; nothing in it changes any more. */
    public AfgeslotenOverleg sluit(Instant nu) {
      return new AfgeslotenOverleg(kop, geopendOp, nu, aanwezig);
    }
  }

  /**
   * It is over.
   *
   * @param aanwezig who was present at the end
   */
  record AfgeslotenOverleg(
      Kop kop, Instant geopendOp, Instant afgeslotenOp, Set<MedewerkerId> aanwezig)
      implements Overleg {

    /** Keeps its own copy. */
    public AfgeslotenOverleg {
      aanwezig = Set.copyOf(aanwezig);
    }

    @Override
    public Instant begin() {
      return geopendOp;
    }
  }
}
