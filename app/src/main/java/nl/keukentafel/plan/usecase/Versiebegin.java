package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.casus.Casusleven;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.plan.PlanBegonnen;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.EigenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planaard;
import nl.keukentafel.plan.store.OvernameStore;
import nl.keukentafel.plan.store.PlanStore;
import nl.keukentafel.plan.store.PlanversieStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins a concept: the first, or the next version beside the one in force. */
@Component
public class Versiebegin {
  private final PlanversieStore versies;
  private final OvernameStore overname;
  private final PlanStore plannen;
  private final Casusleven casusleven;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  Versiebegin(
      PlanversieStore versies,
      OvernameStore overname,
      PlanStore plannen,
      Casusleven casusleven,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.versies = versies;
    this.overname = overname;
    this.plannen = plannen;
    this.casusleven = casusleven;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** The first concept, and the casus goes to its stage; empty when there is a plan already. */
  public Optional<Plan> eerste(Planfeiten feiten, @Nullable EigenPlan eigen) {
    if (!plannen.lopende(feiten.casus()).isEmpty()) {
      return Optional.empty();
    }
    Optional<Plan> begonnen = begin(feiten, null, Set.of(), "", eigen);
    if (begonnen.isPresent() && feiten.kop().fase() == Fase.VRAAGVERHELDERING) {
      casusleven.naar(feiten.casus(), Fase.PLAN.code(), "", feiten.wie());
    }
    return begonnen;
  }

  /** The next version, as a copy of the one in force; empty when one is being written already. */
  public Optional<Plan> volgende(
      Planfeiten feiten, Plan inKracht, Set<Planaard> aanleiding, String reden) {
    return begin(feiten, inKracht, aanleiding, reden, inKracht.inhoud().eigenPlan());
  }

  private Optional<Plan> begin(
      Planfeiten feiten,
      @Nullable Plan van,
      Set<Planaard> aanleiding,
      String reden,
      @Nullable EigenPlan eigen) {
    Instant nu = klok.instant();
    Optional<PlanId> id =
        versies.begin(feiten.casus(), aanleiding, reden, eigen, nu, feiten.wie().medewerker());
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (van != null) {
      overname.neemOver(van.inhoud().id(), id.get(), nu, feiten.wie().medewerker());
    }
    Plan begonnen = plannen.lopende(feiten.casus()).getFirst().plan();
    nieuws.publishEvent(new PlanBegonnen(feiten.casus(), id.get(), begonnen.inhoud().nummer()));
    return Optional.of(begonnen);
  }
}
