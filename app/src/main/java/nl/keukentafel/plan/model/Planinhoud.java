package nl.keukentafel.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What every version of a plan holds, whatever its state.
 *
 * @param nummer counts from 1 within the casus
 * @param versie grows with every change of the row itself
 * @param tekststand grows with every change that must be agreed anew; an agreement holds for the
 *     tekststand it was given on
 * @param aanleiding what made this version necessary; empty for the first
 * @param reden in words; may be empty
 * @param evaluerenOp when household and team look at it together; null when not agreed yet
 * @param eigenPlan the household's own plan, when that is the plan
 * @param doelen in the fixed order of leefgebieden
 */
public record Planinhoud(
    PlanId id,
    CasusId casus,
    int nummer,
    int versie,
    int tekststand,
    Set<Planaard> aanleiding,
    String reden,
    Instant begonnenOp,
    MedewerkerId begonnenDoor,
    @Nullable LocalDate evaluerenOp,
    @Nullable EigenPlan eigenPlan,
    List<Doel> doelen) {

  /** Keeps its own copies. */
  public Planinhoud {
    aanleiding = Set.copyOf(aanleiding);
    doelen = List.copyOf(doelen);
  }

  /** The same version with other doelen, for who may see fewer of them. */
  public Planinhoud met(List<Doel> andere) {
    return new Planinhoud(
        id,
        casus,
        nummer,
        versie,
        tekststand,
        aanleiding,
        reden,
        begonnenOp,
        begonnenDoor,
        evaluerenOp,
        eigenPlan,
        andere);
  }

  public Optional<Doel> doel(DoelId doel) {
    return doelen.stream().filter(d -> d.id().equals(doel)).findFirst();
  }

  public Optional<Actie> actie(ActieId actie) {
    return acties().stream().filter(a -> a.id().equals(actie)).findFirst();
  }

  /** All acties, doel by doel. */
  public List<Actie> acties() {
    return doelen.stream().flatMap(doel -> doel.acties().stream()).toList();
  }

  /** The acties on one leefgebied. */
  public List<Actie> acties(Leefgebied leefgebied) {
    return doelen.stream()
        .filter(doel -> doel.inhoud().leefgebied() == leefgebied)
        .flatMap(doel -> doel.acties().stream())
        .toList();
  }

  /** Whether there is anything to agree on: a doel, or the household's own plan. */
  public boolean isGevuld() {
    return eigenPlan != null || !doelen.isEmpty();
  }
}
