package nl.keukentafel.casus.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.LopendeCasus;
import nl.keukentafel.casus.model.Stapregel;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import org.jspecify.annotations.Nullable;

/** Which teams have a part in a casus, on which leefgebieden, from when until when. */
@UseCase
public class ToonTeams {
  private final Levenslezer lezer;
  private final Inrichtingen inrichtingen;

  ToonTeams(Levenslezer lezer, Inrichtingen inrichtingen) {
    this.lezer = lezer;
    this.inrichtingen = inrichtingen;
  }

  /**
   * What the page shows.
   *
   * @param weigering why this person may not call in a team; null when nothing keeps them
   */
  public record Beeld(
      Levensbeeld leven, boolean magWijzigen, @Nullable Weigering weigering, boolean viaOverleg) {}

  /** Reads the page; nothing when the content is not for this person. */
  public Optional<Beeld> toon(CasusId id, Gebruiker wie) {
    return lezer
        .lees(id, "casus.teams.inzien", wie)
        .map(leven -> {
          TeamId leidend = leven.casus().gegevens().leidendTeam();
          Stapregel regel = new Stapregel(inrichtingen.geldig(leidend, leven.vandaag()), false);
          return new Beeld(
              leven,
              leven.rechten().schrijven() && leven.casus() instanceof LopendeCasus,
              regel
                  .bezwaar(Kernbesluit.INSCHAKELEN, Stapbeoordeling.positie(wie, leidend))
                  .orElse(null),
              regel.viaOverleg(Kernbesluit.INSCHAKELEN));
        });
  }
}
