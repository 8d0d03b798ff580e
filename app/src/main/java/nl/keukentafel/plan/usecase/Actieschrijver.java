package nl.keukentafel.plan.usecase;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.PlanBijgesteld;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planaard;
import nl.keukentafel.plan.model.Planwijziging;
import nl.keukentafel.plan.model.Planwijziging.Aard;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.plan.store.PlanversieStore;
import nl.keukentafel.plan.usecase.BewaarActie.Opdracht;
import nl.keukentafel.plan.usecase.BewaarActie.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes an actie where it belongs: in the concept, as bijstelling in the plan in force, or in a
 * new version. A bijstelling also reaches the concept beside it, so that nobody's work disappears
 * when that is agreed.
 */
@Component
public class Actieschrijver {
  private final Planlezer lezer;
  private final Stukschrijver schrijver;
  private final Versiebegin begin;
  private final PlanversieStore versies;
  private final ApplicationEventPublisher nieuws;

  Actieschrijver(
      Planlezer lezer,
      Stukschrijver schrijver,
      Versiebegin begin,
      PlanversieStore versies,
      ApplicationEventPublisher nieuws) {
    this.lezer = lezer;
    this.schrijver = schrijver;
    this.begin = begin;
    this.versies = versies;
    this.nieuws = nieuws;
  }

  /** What is written, and where it stands now. */
  record Werk(Plan plan, Doel doel, Optional<Actie> was, Opdracht opdracht) {

    boolean nogZoGelezen() {
      return was.isEmpty() || was.get().versie() == opdracht.versie();
    }
  }

  Uitkomst schrijf(Werk werk, Planfeiten feiten) {
    Opdracht opdracht = werk.opdracht();
    Optional<Actie> was = werk.was();
    Aard aard =
        Planwijziging.vanActie(
            was.map(Actie::inhoud).orElse(null),
            was.map(Actie::eigenMerk).orElse(opdracht.eigen()),
            opdracht.inhoud(),
            opdracht.eigen());
    if (!werk.nogZoGelezen()) {
      return new Uitkomst.Botsing();
    }
    return switch (aard) {
      case Aard.Geen geen ->
          new Uitkomst.Bewaard(opdracht.nummer(), was.map(Actie::id).orElseThrow());
      case Aard.Bijstelling bijstelling ->
          switch (werk.plan()) {
            case ConceptPlan concept -> inConcept(concept, werk, false, feiten);
            case OvereengekomenPlan inKracht -> bijstellen(inKracht, werk, feiten);
            case VervangenPlan vervangen -> new Uitkomst.Verouderd();
          };
      case Aard.Wijziging(Set<Planaard> waarom) ->
          switch (werk.plan()) {
            case ConceptPlan concept -> inConcept(concept, werk, true, feiten);
            case OvereengekomenPlan inKracht -> nieuweVersie(inKracht, werk, waarom, feiten);
            case VervangenPlan vervangen -> new Uitkomst.Verouderd();
          };
    };
  }

  private Uitkomst inConcept(Plan concept, Werk werk, boolean nieuweTekst, Planfeiten feiten) {
    if (!versies.houdVast(concept.inhoud().id(), "concept")) {
      return new Uitkomst.Verouderd();
    }
    Uitkomst uitkomst =
        bewaar(concept, werk, werk.opdracht().versie(), Stukversie.Aard.CONCEPT, feiten);
    if (nieuweTekst && uitkomst instanceof Uitkomst.Bewaard) {
      versies.nieuweTekst(concept.inhoud().id());
    }
    return uitkomst;
  }

  private Uitkomst bijstellen(OvereengekomenPlan plan, Werk werk, Planfeiten feiten) {
    if (!versies.houdVast(plan.inhoud().id(), "overeengekomen")) {
      return new Uitkomst.Verouderd();
    }
    Uitkomst uitkomst =
        bewaar(plan, werk, werk.opdracht().versie(), Stukversie.Aard.BIJSTELLING, feiten);
    if (uitkomst instanceof Uitkomst.Bewaard(int nummer, ActieId id)) {
      lezer.concept(feiten).ifPresent(c -> meebewegen(c.ruw().plan(), werk, id, feiten));
      nieuws.publishEvent(new PlanBijgesteld(feiten.casus(), plan.inhoud().id()));
    }
    return uitkomst;
  }

  private Uitkomst nieuweVersie(
      OvereengekomenPlan plan, Werk werk, Set<Planaard> waarom, Planfeiten feiten) {
    @Nullable Integer bezig =
        lezer.concept(feiten).map(c -> c.ruw().plan().inhoud().nummer()).orElse(null);
    if (!werk.opdracht().nieuweVersie() || bezig != null) {
      return new Uitkomst.VraagtVersie(waarom, bezig);
    }
    return begin
        .volgende(feiten, plan, waarom, "")
        .map(nieuw -> bewaar(nieuw, werk, 1, Stukversie.Aard.CONCEPT, feiten))
        .orElseGet(Uitkomst.Verouderd::new);
  }

  private Uitkomst bewaar(
      Plan plan, Werk werk, int versie, Stukversie.Aard aard, Planfeiten feiten) {
    PlanId id = plan.inhoud().id();
    Opdracht opdracht = werk.opdracht();
    MedewerkerId door = feiten.wie().medewerker();
    if (werk.was().isEmpty()) {
      ActieId nieuw =
          schrijver.voegToe(id, null, werk.doel(), opdracht.inhoud(), opdracht.eigen(), aard, door);
      return new Uitkomst.Bewaard(plan.inhoud().nummer(), nieuw);
    }
    Actie was = werk.was().get();
    return schrijver.wijzig(
            id,
            was.id(),
            versie,
            werk.doel(),
            opdracht.inhoud(),
            opdracht.eigen(),
            aard,
            was.maker(),
            door)
        ? new Uitkomst.Bewaard(plan.inhoud().nummer(), was.id())
        : new Uitkomst.Botsing();
  }

  /** Carries a bijstelling over to the concept, field by field where nobody changed it there. */
  private void meebewegen(Plan concept, Werk werk, ActieId id, Planfeiten feiten) {
    PlanId plan = concept.inhoud().id();
    Optional<Doel> doel = concept.inhoud().doel(werk.doel().id());
    if (doel.isEmpty() || !versies.houdVast(plan, "concept")) {
      return;
    }
    MedewerkerId door = feiten.wie().medewerker();
    Opdracht opdracht = werk.opdracht();
    if (werk.was().isEmpty()) {
      schrijver.voegToe(
          plan, id, doel.get(), opdracht.inhoud(), opdracht.eigen(), Stukversie.Aard.CONCEPT, door);
      return;
    }
    concept
        .inhoud()
        .actie(id)
        .ifPresent(daar -> {
          Actie.Inhoud samen = samen(werk.was().get().inhoud(), opdracht.inhoud(), daar.inhoud());
          if (!samen.equals(daar.inhoud())) {
            schrijver.wijzig(
                plan,
                id,
                daar.versie(),
                doel.get(),
                samen,
                daar.eigenMerk(),
                Stukversie.Aard.CONCEPT,
                daar.maker(),
                door);
          }
        });
  }

  private static Actie.Inhoud samen(Actie.Inhoud was, Actie.Inhoud wordt, Actie.Inhoud daar) {
    return new Actie.Inhoud(
        kies(was.wat(), wordt.wat(), daar.wat()),
        kies(was.uitvoerder(), wordt.uitvoerder(), daar.uitvoerder()),
        kies(was.wanneer(), wordt.wanneer(), daar.wanneer()),
        Objects.equals(was.uiterlijk(), daar.uiterlijk()) ? wordt.uiterlijk() : daar.uiterlijk(),
        kies(was.status(), wordt.status(), daar.status()),
        kies(was.uitkomst(), wordt.uitkomst(), daar.uitkomst()),
        kies(was.interventie(), wordt.interventie(), daar.interventie()),
        kies(was.overgeslagen(), wordt.overgeslagen(), daar.overgeslagen()));
  }

  private static <T> T kies(T was, T wordt, T daar) {
    return was.equals(daar) ? wordt : daar;
  }
}
