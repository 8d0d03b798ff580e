package nl.keukentafel.casus.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.LopendeCasus;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.team.Teams;

/** The tasks of a casus, as far as this reader may know of them. */
@UseCase
public class ToonTaken {
  private final Levenslezer lezer;
  private final TaakStore taken;
  private final Taakteam team;
  private final Teams teams;

  ToonTaken(Levenslezer lezer, TaakStore taken, Taakteam team, Teams teams) {
    this.lezer = lezer;
    this.taken = taken;
    this.team = team;
    this.teams = teams;
  }

  /**
   * What the page shows.
   *
   * @param taken open ones first, by their day
   * @param kandidaten who can be given one
   * @param namen of everybody named in a task
   */
  public record Beeld(
      Levensbeeld leven,
      boolean magGeven,
      List<Taak> taken,
      Map<MedewerkerId, String> kandidaten,
      Map<MedewerkerId, String> namen) {}

  /** Reads the page; nothing when the content is not for this person. */
  public Optional<Beeld> toon(CasusId id, Gebruiker wie) {
    return lezer
        .lees(id, "casus.taken.inzien", wie)
        .map(leven -> {
          List<Taak> zichtbaar =
              taken.van(id).stream()
                  .filter(taak ->
                      taak.isZichtbaarVoor(wie.medewerker(), leven.rechten().vertrouwelijk()))
                  .toList();
          Set<MedewerkerId> mensen = new HashSet<>();
          for (Taak taak : zichtbaar) {
            mensen.add(taak.wie());
            mensen.add(taak.gegevenDoor());
            mensen.add(taak.gewijzigdDoor());
            Taak.Einde einde = taak.einde();
            if (einde != null) {
              mensen.add(einde.door());
            }
          }
          return new Beeld(
              leven,
              leven.rechten().schrijven() && leven.casus() instanceof LopendeCasus,
              zichtbaar,
              team.van(leven.verloop()),
              teams.namen(mensen));
        });
  }
}
