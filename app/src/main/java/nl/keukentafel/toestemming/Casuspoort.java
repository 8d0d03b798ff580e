package nl.keukentafel.toestemming;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;

/**
 * What this room needs of the casus room, which stands above it: who may come in, and a question to
 * the team.
 */
public interface Casuspoort {

  /**
   * A casus as far as this person may know of it.
   *
   * @param inhoud whether the content may be seen
   * @param schrijven whether it may be added to
   * @param vertrouwelijk whether what members told in confidence may be seen
   * @param grondslag why, for the logbook
   */
  record Doorgang(
      HuishoudenId huishouden,
      String nummer,
      TeamId leidendTeam,
      Set<Wet> wetten,
      boolean inhoud,
      boolean schrijven,
      boolean vertrouwelijk,
      String grondslag) {
    /** Keeps its own copy. */
    public Doorgang {
      wetten = Set.copyOf(wetten);
    }
  }

  /**
   * Where a question to the team stands.
   *
   * @param geplandOp when the overleg is on whose agenda it is; null while it waits for one
   */
  record Teamstand(@Nullable Instant geplandOp, boolean besloten, boolean aangenomen) {}

  /** Empty when there is none, or when this person may not know of it; writes no log line. */
  Optional<Doorgang> open(CasusId casus, Gebruiker wie);

  /** Asks the leading team whether data may be shared without consent. */
  void vraagTeam(CasusId casus, TeamId team, UUID teamvraag, Gebruiker door);

  /** Where these questions to the team stand; one query, none when there are no questions. */
  Map<UUID, Teamstand> standen(Collection<UUID> teamvragen);
}
