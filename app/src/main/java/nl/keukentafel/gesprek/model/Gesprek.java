package nl.keukentafel.gesprek.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with all that was said in it; ask {@link Gesprekszicht} what a reader may see.
 *
 * @param versie of the facts
 * @param afgerondOp null while it runs
 * @param bladen one per leefgebied that was opened
 */
public record Gesprek(
    GesprekId id,
    CasusId casus,
    int versie,
    Gespreksfeiten feiten,
    Instant gewijzigdOp,
    MedewerkerId gewijzigdDoor,
    @Nullable Instant afgerondOp,
    List<Blad> bladen) {

  /** Keeps its own copy. */
  public Gesprek {
    bladen = List.copyOf(bladen);
  }

  public boolean isAfgerond() {
    return afgerondOp != null;
  }

  /** The sheet of a leefgebied (code). */
  public Optional<Blad> blad(String leefgebied) {
    return bladen.stream().filter(blad -> blad.leefgebied().equals(leefgebied)).findFirst();
  }

  /** All levels that were noted. */
  public List<Score> scores() {
    return bladen.stream().flatMap(blad -> blad.scores().stream()).toList();
  }
}
