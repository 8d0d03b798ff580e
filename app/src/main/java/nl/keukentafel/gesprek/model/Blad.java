package nl.keukentafel.gesprek.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.kern.MedewerkerId;

/**
 * What was noted of one leefgebied.
 *
 * @param leefgebied code
 * @param versie 1 when it was saved once
 * @param niets whether the household says that nothing is going on here
 * @param open pieces for all who may see the conversation, at most one of a kind
 * @param dicht pieces told in confidence
 */
public record Blad(
    String leefgebied,
    int versie,
    boolean niets,
    Instant op,
    MedewerkerId door,
    List<Passage> open,
    List<Vertrouwelijk> dicht,
    List<Score> scores) {

  /** Keeps its own copies. */
  public Blad {
    open = List.copyOf(open);
    dicht = List.copyOf(dicht);
    scores = List.copyOf(scores);
  }

  /** The open piece of this kind. */
  public Optional<Passage> passage(Passagesoort soort) {
    return open.stream().filter(passage -> passage.soort() == soort).findFirst();
  }

  /** Whether anything was noted that counts as having talked about it. */
  public boolean isBesproken() {
    return niets
        || open.stream().anyMatch(passage -> !passage.tekst().isBlank())
        || !dicht.isEmpty()
        || scores.stream().anyMatch(score -> !score.isLeeg());
  }
}
