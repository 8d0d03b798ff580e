package nl.keukentafel.ervaring.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it was filled in; nobody has to answer everything.
 *
 * @param scores 1 to 5 for each sentence that was answered
 * @param wistSteun whether the person knew of free cliëntondersteuning (Wmo 2015 art. 2.2.4); null
 *     when not answered
 * @param tip what could be better; may be empty
 * @param verhaal a story; may be empty
 * @param openbaar whether the story may be published
 * @param naam under which name; empty for none
 */
public record Ingevuld(
    Map<Stelling, Integer> scores,
    @Nullable Boolean wistSteun,
    String tip,
    String verhaal,
    boolean openbaar,
    String naam) {

  /** Keeps its own copy; refuses a score that is none, and consent to publish nothing. */
  public Ingevuld {
    scores = Map.copyOf(scores);
    if (scores.values().stream().anyMatch(s -> s < Stelling.LAAGST || s > Stelling.HOOGST)) {
      throw new IllegalArgumentException("een score loopt van 1 tot en met 5");
    }
    openbaar = openbaar && !verhaal.isBlank();
    naam = openbaar ? naam : "";
  }

  /** Whether nothing was answered at all. */
  public boolean isLeeg() {
    return scores.isEmpty() && wistSteun == null && tip.isBlank() && verhaal.isBlank();
  }

  /** What was told stays out of logs. */
  @Override
  public String toString() {
    return "Ingevuld[" + scores.size() + "]";
  }
}
