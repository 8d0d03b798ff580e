package nl.keukentafel.plan.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.overleg.TeambesluitGenomen;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Planbesluit;
import nl.keukentafel.plan.store.PlanversieStore;
import org.springframework.context.event.EventListener;

/** Asks the team whether a plan may be proposed to the household, and hears what it decided. */
@UseCase
public class VraagPlanbesluit {
  /** What overleg is told that the question is about. */
  static final String ONDERWERP = "plan";

  private final Planlezer lezer;
  private final PlanversieStore versies;
  private final Overleggen overleggen;
  private final Verwerkingenlogboek logboek;

  VraagPlanbesluit(
      Planlezer lezer,
      PlanversieStore versies,
      Overleggen overleggen,
      Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.versies = versies;
    this.overleggen = overleggen;
    this.logboek = logboek;
  }

  /**
   * Puts the question on the agenda, by number of the casus and without a name. False when the
   * inrichting asks no decision of the team, or it is not for this person to ask.
   *
   * @param titel for the agenda, from the number of the casus
   */
  public boolean vraag(CasusId casus, int nummer, UnaryOperator<String> titel, Gebruiker wie) {
    Optional<Planfeiten> feiten =
        lezer
            .feiten(casus, wie)
            .filter(Planfeiten::magSchrijven)
            .filter(f -> Planbesluit.vraagtTeambesluit(f.inrichting()));
    Optional<PlanId> plan =
        feiten
            .flatMap(f -> lezer.versie(f, nummer))
            .map(v -> v.ruw().plan())
            .filter(p -> p instanceof ConceptPlan && p.inhoud().isGevuld())
            .map(p -> p.inhoud().id());
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "plan.teambesluit.vragen",
            "casus",
            casus.waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(plan.isPresent() ? regel : regel.geweigerd());
    plan.ifPresent(id -> {
      var gegevens = feiten.orElseThrow().kop().gegevens();
      overleggen.vraagTeambesluit(
          new Overleggen.Vraag(
              gegevens.leidendTeam(),
              Kernbesluit.PLAN.code(),
              ONDERWERP,
              id.waarde(),
              titel.apply(gegevens.nummer()),
              Plannen.pad(casus) + "/versies/" + nummer),
          wie);
    });
    return plan.isPresent();
  }

  /** The team agreed: this version may be agreed with the household. */
  @EventListener
  public void hoor(TeambesluitGenomen besluit) {
    if (besluit.aangenomen()
        && besluit.onderwerpSoort().equals(ONDERWERP)
        && besluit.kernbesluit().equals(Kernbesluit.PLAN.code())) {
      versies.noteerTeambesluit(new PlanId(besluit.onderwerp()), besluit.teambesluit());
    }
  }
}
