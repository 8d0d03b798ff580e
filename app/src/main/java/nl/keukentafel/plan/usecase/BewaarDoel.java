package nl.keukentafel.plan.usecase;

import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planaard;
import nl.keukentafel.plan.model.Planwijziging;
import nl.keukentafel.plan.model.Planwijziging.Aard;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.plan.store.PlanversieStore;
import org.jspecify.annotations.Nullable;

/** Adds a doel to a plan, or changes one; in a plan in force that is always a new version. */
@UseCase
public class BewaarDoel {
  private final Planlezer lezer;
  private final Stukschrijver schrijver;
  private final Versiebegin begin;
  private final PlanversieStore versies;
  private final Verwerkingenlogboek logboek;

  BewaarDoel(
      Planlezer lezer,
      Stukschrijver schrijver,
      Versiebegin begin,
      PlanversieStore versies,
      Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.schrijver = schrijver;
    this.begin = begin;
    this.versies = versies;
    this.logboek = logboek;
  }

  /**
   * A doel as it should be.
   *
   * @param nummer the version of the plan it was typed in
   * @param doel null for a new one
   * @param versie of the doel that was read; 0 for a new one
   * @param nieuweVersie whether the typist asked for a new version of the plan with this change
   */
  public record Opdracht(
      CasusId casus,
      int nummer,
      @Nullable DoelId doel,
      int versie,
      Doel.Inhoud inhoud,
      boolean nieuweVersie) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Kept, in this version of the plan. */
    record Bewaard(int nummer, DoelId doel) implements Uitkomst {}

    /**
     * The plan is in force and this is a wijziging: it asks for a new version.
     *
     * @param bezig number of the version that is being written already; null when none is
     */
    record VraagtVersie(Set<Planaard> waarom, @Nullable Integer bezig) implements Uitkomst {}

    /** Somebody took it out meanwhile; what was typed can be added again. */
    record Weggehaald() implements Uitkomst {}

    /** Somebody else changed it meanwhile. */
    record Botsing() implements Uitkomst {}

    /** The version of the plan was replaced meanwhile. */
    record Verouderd() implements Uitkomst {}

    /** The casus is not about this leefgebied. */
    record BuitenCasus() implements Uitkomst {}

    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /** Keeps it. */
  public Uitkomst bewaar(Opdracht opdracht, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(opdracht.casus(), wie);
    Uitkomst uitkomst =
        feiten
            .flatMap(f -> lezer.versie(f, opdracht.nummer()).map(v -> bewaar(opdracht, f, v)))
            .orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            opdracht.doel() == null ? Handeling.TOEVOEGEN : Handeling.WIJZIGEN,
            "plan.doel.bewaren",
            "casus",
            opdracht.casus().waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(uitkomst instanceof Uitkomst.Bewaard ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst bewaar(Opdracht opdracht, Planfeiten feiten, Planlezer.Versie versie) {
    Doel.Inhoud wordt = opdracht.inhoud();
    if (!feiten.magSchrijven(wordt.categorie())) {
      return new Uitkomst.Geweigerd();
    }
    DoelId id = opdracht.doel();
    Optional<Doel> was = id == null ? Optional.empty() : versie.zicht().inhoud().doel(id);
    if (id != null && was.isEmpty()) {
      return versie.ruw().plan().inhoud().doel(id).isPresent()
          ? new Uitkomst.Onbekend()
          : new Uitkomst.Weggehaald();
    }
    boolean zelfdeGebied =
        was.filter(d -> d.inhoud().leefgebied() == wordt.leefgebied()).isPresent();
    if (!zelfdeGebied && !feiten.leefgebieden().contains(wordt.leefgebied())) {
      return new Uitkomst.BuitenCasus();
    }
    Aard aard = Planwijziging.vanDoel(was.map(Doel::inhoud).orElse(null), wordt);
    Set<Planaard> waarom =
        switch (aard) {
          case Aard.Geen geen -> Set.of();
          case Aard.Bijstelling bijstelling -> Set.of();
          case Aard.Wijziging(Set<Planaard> redenen) -> redenen;
        };
    if (waarom.isEmpty() && was.isPresent() && was.get().versie() == opdracht.versie()) {
      return new Uitkomst.Bewaard(opdracht.nummer(), was.get().id());
    }
    return switch (versie.ruw().plan()) {
      case ConceptPlan concept -> schrijf(concept, was, opdracht.versie(), wordt, feiten);
      case OvereengekomenPlan inKracht -> {
        Integer bezig =
            lezer.concept(feiten).map(c -> c.ruw().plan().inhoud().nummer()).orElse(null);
        if (!opdracht.nieuweVersie() || bezig != null) {
          yield new Uitkomst.VraagtVersie(waarom, bezig);
        }
        if (was.isPresent() && was.get().versie() != opdracht.versie()) {
          yield new Uitkomst.Botsing();
        }
        yield begin
            .volgende(feiten, inKracht, waarom, "")
            .map(nieuw -> schrijf(nieuw, was, 1, wordt, feiten))
            .orElseGet(Uitkomst.Verouderd::new);
      }
      case VervangenPlan vervangen -> new Uitkomst.Verouderd();
    };
  }

  private Uitkomst schrijf(
      Plan concept, Optional<Doel> was, int versie, Doel.Inhoud wordt, Planfeiten feiten) {
    var plan = concept.inhoud().id();
    if (!versies.houdVast(plan, "concept")) {
      return new Uitkomst.Verouderd();
    }
    var door = feiten.wie().medewerker();
    DoelId id;
    if (was.isEmpty()) {
      id = schrijver.voegToe(plan, wordt, door);
    } else {
      id = was.get().id();
      if (!schrijver.wijzig(plan, id, versie, wordt, was.get().maker(), door)) {
        return new Uitkomst.Botsing();
      }
    }
    versies.nieuweTekst(plan);
    return new Uitkomst.Bewaard(concept.inhoud().nummer(), id);
  }
}
