package nl.keukentafel.plan.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Planinzage;
import nl.keukentafel.plan.model.Planverloop;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.store.PlanStore;
import nl.keukentafel.plan.store.StukStore;
import nl.keukentafel.team.Teams;

/** The history of the plan, derived for one reader. */
@UseCase
public class ToonVerloop {
  private final LeesPlan lees;
  private final PlanStore plannen;
  private final StukStore stukken;
  private final Teams teams;

  ToonVerloop(LeesPlan lees, PlanStore plannen, StukStore stukken, Teams teams) {
    this.lees = lees;
    this.plannen = plannen;
    this.stukken = stukken;
    this.teams = teams;
  }

  /** A version with what happened in it, the oldest first. */
  public record Hoofdstuk(PlanStore.Ruw versie, List<Planverloop.Gebeurtenis> verloop) {
    /** Keeps its own copy. */
    public Hoofdstuk {
      verloop = List.copyOf(verloop);
    }
  }

  /**
   * The history.
   *
   * @param hoofdstukken the newest version first
   */
  public record Verloop(
      LeesPlan.Gelezen gelezen, List<Hoofdstuk> hoofdstukken, Map<MedewerkerId, String> namen) {
    /** Keeps its own copy. */
    public Verloop {
      hoofdstukken = List.copyOf(hoofdstukken);
    }
  }

  /** Reads it; nothing when it is not for this person. */
  public Optional<Verloop> toon(CasusId casus, Gebruiker wie) {
    return lees.lees(casus, OptionalInt.empty(), wie).map(gelezen -> verloop(gelezen, wie));
  }

  private Verloop verloop(LeesPlan.Gelezen gelezen, Gebruiker wie) {
    var feiten = gelezen.feiten();
    Map<PlanId, List<Stukversie>> teksten = stukken.teksten(feiten.casus());
    List<Hoofdstuk> hoofdstukken = new ArrayList<>();
    Set<MedewerkerId> schrijvers = new HashSet<>();
    for (PlanStore.Ruw ruw : plannen.alle(feiten.casus())) {
      var inhoud = ruw.plan().inhoud();
      List<Planverloop.Gebeurtenis> verloop =
          Planverloop.van(
              inhoud.nummer(),
              teksten.getOrDefault(inhoud.id(), List.of()).stream()
                  .filter(t -> Planinzage.ziet(t, feiten.rechten(), wie.medewerker()))
                  .toList());
      hoofdstukken.add(new Hoofdstuk(ruw, verloop));
      schrijvers.add(inhoud.begonnenDoor());
      verloop.forEach(gebeurtenis -> schrijvers.add(gebeurtenis.door()));
    }
    return new Verloop(gelezen, hoofdstukken, teams.namen(schrijvers));
  }
}
