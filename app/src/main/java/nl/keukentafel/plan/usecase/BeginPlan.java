package nl.keukentafel.plan.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.gesprek.Gesprekken;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.model.EigenPlan;
import nl.keukentafel.plan.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Begins the plan of a casus. No plan without gesprek, unless the household made a plan itself that
 * is taken in as the plan (1-domein: Plan).
 */
@UseCase
public class BeginPlan {
  private final Planlezer lezer;
  private final Versiebegin begin;
  private final Gesprekken gesprekken;
  private final Verwerkingenlogboek logboek;

  BeginPlan(
      Planlezer lezer, Versiebegin begin, Gesprekken gesprekken, Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.begin = begin;
    this.gesprekken = gesprekken;
    this.logboek = logboek;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Begonnen(int nummer) implements Uitkomst {}

    /** There is a plan already: one household, one plan. */
    record BestaatAl() implements Uitkomst {}

    /** First talk with the household. */
    record GeenGesprek() implements Uitkomst {}

    /** In this stage of the casus no plan is begun. */
    record KanNiet(Fase fase) implements Uitkomst {}

    /** May see it, not write in it. */
    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Begins a concept.
   *
   * @param eigen the household's own plan; null to begin from the gesprek
   */
  public Uitkomst begin(CasusId casus, @Nullable EigenPlan eigen, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(casus, wie);
    Uitkomst uitkomst = feiten.map(f -> begin(f, eigen)).orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "plan.beginnen",
            "casus",
            casus.waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(uitkomst instanceof Uitkomst.Begonnen ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst begin(Planfeiten feiten, @Nullable EigenPlan eigen) {
    if (!feiten.magSchrijven()) {
      return new Uitkomst.Geweigerd();
    }
    Fase fase = feiten.kop().fase();
    boolean kan =
        switch (fase) {
          case VRAAGVERHELDERING, PLAN, UITVOERING -> true;
          case AANGEMELD, AFSCHALEN, NAZORG, SLAPEND, AFGESLOTEN -> false;
        };
    if (!kan) {
      return new Uitkomst.KanNiet(fase);
    }
    if (eigen == null && gesprekken.van(feiten.casus()).isEmpty()) {
      return new Uitkomst.GeenGesprek();
    }
    Optional<Plan> begonnen = begin.eerste(feiten, eigen);
    return begonnen
        .<Uitkomst>map(plan -> new Uitkomst.Begonnen(plan.inhoud().nummer()))
        .orElseGet(Uitkomst.BestaatAl::new);
  }
}
