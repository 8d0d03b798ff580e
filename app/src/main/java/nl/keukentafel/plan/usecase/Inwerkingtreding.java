package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.keukentafel.casus.Casusleven;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.kern.Patroon;
import nl.keukentafel.plan.PlanOvereengekomen;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.store.PlanversieStore;
import nl.keukentafel.plan.store.UitspraakStore;
import nl.keukentafel.scherm.Teksten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings an agreed version into force, and moves the casus along. */
@Component
public class Inwerkingtreding {
  /** The journaal is written in Dutch, whatever the screen speaks. */
  private static final String MIJLPAAL = "plan.mijlpaal.overeengekomen";

  private final PlanversieStore versies;
  private final UitspraakStore uitspraken;
  private final Casusleven casusleven;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  Inwerkingtreding(
      PlanversieStore versies,
      UitspraakStore uitspraken,
      Casusleven casusleven,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.versies = versies;
    this.uitspraken = uitspraken;
    this.casusleven = casusleven;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** Keeps what was said to this text; false when the version is in another state by now. */
  boolean bewaar(Plan plan, List<Akkoord> akkoorden) {
    if (!versies.houdVast(plan.inhoud().id(), plan.staat())) {
      return false;
    }
    akkoorden.forEach(akkoord ->
        uitspraken.bewaar(plan.inhoud().id(), plan.inhoud().tekststand(), akkoord, klok.instant()));
    return true;
  }

  /** In force; the version before is replaced. False when the text changed meanwhile. */
  boolean treedIn(ConceptPlan concept, LocalDate dag, Planfeiten feiten) {
    Plan wordt = concept.komOvereen(dag);
    var inhoud = wordt.inhoud();
    if (!versies.zetInKracht(inhoud.id(), inhoud.tekststand(), dag, feiten.wie().medewerker())) {
      return false;
    }
    if (feiten.kop().fase() == Fase.PLAN) {
      casusleven.naar(feiten.casus(), Fase.UITVOERING.code(), "", feiten.wie());
    }
    casusleven.mijlpaal(
        feiten.casus(),
        Patroon.vulIn(
            Objects.requireNonNull(Teksten.alle(Teksten.NEDERLANDS).get(MIJLPAAL)),
            inhoud.nummer()),
        null,
        feiten.wie());
    nieuws.publishEvent(new PlanOvereengekomen(feiten.casus(), inhoud.id(), inhoud.nummer()));
    return true;
  }
}
