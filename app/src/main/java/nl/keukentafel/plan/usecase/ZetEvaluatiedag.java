package nl.keukentafel.plan.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.plan.store.PlanversieStore;
import org.jspecify.annotations.Nullable;

/** Records on which day household and team look at the plan together. */
@UseCase
public class ZetEvaluatiedag {
  private final Planlezer lezer;
  private final PlanversieStore versies;
  private final Verwerkingenlogboek logboek;

  ZetEvaluatiedag(Planlezer lezer, PlanversieStore versies, Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.versies = versies;
    this.logboek = logboek;
  }

  /**
   * Records it; false when this person may not. A day is one field: the last who typed it wins, and
   * the other sees it at once.
   */
  public boolean zet(CasusId casus, int nummer, @Nullable LocalDate dag, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(casus, wie).filter(Planfeiten::magSchrijven);
    boolean gelukt =
        feiten
            .flatMap(f -> lezer.versie(f, nummer))
            .map(versie -> versie.ruw().plan())
            .filter(plan -> !(plan instanceof VervangenPlan))
            .filter(
                plan -> versies.zetEvaluatiedag(plan.inhoud().id(), plan.inhoud().versie(), dag))
            .isPresent();
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            "plan.evaluatiedag",
            "casus",
            casus.waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return gelukt;
  }
}
