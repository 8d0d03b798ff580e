package nl.keukentafel.plan.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.plan.model.Planinzage;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.store.StukStore;
import nl.keukentafel.team.Teams;

/**
 * Reads every text of one doel or actie in a version, for the screen of two who changed it at once.
 * Writes no line: the page that asks for it reads the plan first, and that does.
 */
@UseCase
public class LeesTeksten {
  private final Planlezer lezer;
  private final StukStore stukken;
  private final Teams teams;

  LeesTeksten(Planlezer lezer, StukStore stukken, Teams teams) {
    this.lezer = lezer;
    this.stukken = stukken;
    this.teams = teams;
  }

  /**
   * The texts.
   *
   * @param versies the newest first; empty when they are not for this person
   */
  public record Teksten(List<Stukversie> versies, Map<MedewerkerId, String> namen) {
    /** Keeps its own copy. */
    public Teksten {
      versies = List.copyOf(versies);
    }
  }

  /** Reads them. */
  public Teksten lees(CasusId casus, int nummer, Stukversie.Soort soort, UUID stuk, Gebruiker wie) {
    List<Stukversie> teksten =
        lezer
            .feiten(casus, wie)
            .flatMap(feiten ->
                lezer
                    .versie(feiten, nummer)
                    .map(versie ->
                        stukken.teksten(versie.ruw().plan().inhoud().id(), soort, stuk).stream()
                            .filter(
                                tekst -> Planinzage.ziet(tekst, feiten.rechten(), wie.medewerker()))
                            .toList()))
            .orElse(List.of());
    return new Teksten(
        teksten,
        teksten.isEmpty()
            ? Map.of()
            : teams.namen(teksten.stream().map(Stukversie::door).collect(Collectors.toSet())));
  }
}
