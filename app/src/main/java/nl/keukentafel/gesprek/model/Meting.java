package nl.keukentafel.gesprek.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.MetingId;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;

/**
 * A meting as it was laid down; it never changes.
 *
 * @param instrument code
 * @param gesprek the conversation it came of; null when it stands by itself
 * @param deels whether something of what was asked was left open
 */
public record Meting(
    MetingId id,
    CasusId casus,
    @Nullable GesprekId gesprek,
    String instrument,
    LocalDate datum,
    Meetmoment moment,
    Wet wet,
    boolean deels,
    List<MedewerkerId> beoordelaars,
    List<Score> scores) {

  /** Keeps its own copies; refuses a meting by nobody or of nothing. */
  public Meting {
    beoordelaars = List.copyOf(beoordelaars);
    scores = List.copyOf(scores);
    if (beoordelaars.isEmpty() || scores.stream().allMatch(Score::isLeeg)) {
      throw new IllegalArgumentException("een meting heeft een beoordelaar en een niveau");
    }
  }

  /** The level of this adult on this domain. */
  public Optional<Score> score(PersoonId persoon, Leefgebied domein) {
    return scores.stream()
        .filter(score -> score.persoon().equals(persoon) && score.domein() == domein)
        .findFirst();
  }
}
