package nl.keukentafel.plan.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.Gesprekken;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Planbesluit;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.team.Teams;

/** The page of the plan: the ladder, who agreed, and what can be done now. */
@UseCase
public class ToonPlan {
  private final LeesPlan lees;
  private final Akkoordlijst akkoorden;
  private final Gesprekken gesprekken;
  private final Overleggen overleggen;
  private final Teams teams;

  ToonPlan(
      LeesPlan lees,
      Akkoordlijst akkoorden,
      Gesprekken gesprekken,
      Overleggen overleggen,
      Teams teams) {
    this.lees = lees;
    this.akkoorden = akkoorden;
    this.gesprekken = gesprekken;
    this.overleggen = overleggen;
    this.teams = teams;
  }

  /**
   * What the page shows.
   *
   * @param gevraagd whose agreement is asked; empty for a replaced version
   * @param gesprekken only while there is no version in force
   * @param eerstBesluit why this concept may not be agreed yet; empty when it may
   * @param besluit where the question to the team stands
   */
  public record Beeld(
      LeesPlan.Gelezen gelezen,
      List<Akkoordlijst.Gevraagde> gevraagd,
      List<Gesprekken.Kop> gesprekken,
      Optional<Weigering> eerstBesluit,
      Optional<Overleggen.Stand> besluit,
      Map<MedewerkerId, String> namen) {

    /** Keeps its own copies. */
    public Beeld {
      gevraagd = List.copyOf(gevraagd);
      gesprekken = List.copyOf(gesprekken);
    }
  }

  /** Reads the page; nothing when it is not for this person. */
  public Optional<Beeld> toon(CasusId casus, OptionalInt nummer, Gebruiker wie) {
    return lees.lees(casus, nummer, wie).map(this::beeld);
  }

  private Beeld beeld(LeesPlan.Gelezen gelezen) {
    Planfeiten feiten = gelezen.feiten();
    Optional<Planlezer.Versie> versie = gelezen.versie();
    Optional<Planlezer.Versie> concept = versie.filter(v -> v.ruw().plan() instanceof ConceptPlan);
    Set<MedewerkerId> wie = new HashSet<>();
    versie.ifPresent(v -> {
      wie.add(v.zicht().inhoud().begonnenDoor());
      v.beeld().akkoorden().forEach(a -> wie.add(a.door()));
      v.beeld().evaluaties().forEach(e -> wie.add(e.door()));
    });
    return new Beeld(
        gelezen,
        versie
            .filter(v -> !(v.ruw().plan() instanceof VervangenPlan))
            .map(v -> akkoorden.van(v.ruw().plan(), feiten))
            .orElse(List.of()),
        versie.isEmpty() || concept.isPresent() ? gesprekken.van(feiten.casus()) : List.of(),
        concept.flatMap(v ->
            Planbesluit.weigering(
                feiten.positie(), v.ruw().teambesluit() != null, feiten.inrichting())),
        concept
            .filter(v -> Planbesluit.vraagtTeambesluit(feiten.inrichting()))
            .flatMap(v -> overleggen.stand(v.ruw().plan().inhoud().id().waarde())),
        wie.isEmpty() ? Map.of() : teams.namen(wie));
  }
}
