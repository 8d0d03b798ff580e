package nl.keukentafel.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a leefgebied in the newest conversation about it, as far as this reader may see
 * it; what a plan begins from.
 *
 * @param leefgebied code
 * @param datum of the conversation
 * @param passages the open pieces in the order of {@link Passagesoort}, then those told in
 *     confidence
 */
public record Leefgebiedvraag(String leefgebied, LocalDate datum, List<Passage> passages) {

  /** Keeps its own copy. */
  public Leefgebiedvraag {
    passages = List.copyOf(passages);
  }

  /** The open piece of this kind. */
  public Optional<Passage> open(Passagesoort soort) {
    return passages.stream()
        .filter(passage -> passage.soort() == soort && !passage.merk().vertrouwelijk())
        .findFirst();
  }

  /** What was told in confidence, and this reader may see. */
  public List<Passage> vertrouwelijk() {
    return passages.stream().filter(passage -> passage.merk().vertrouwelijk()).toList();
  }
}
