package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Casuskoppen;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Ladder;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.store.PlanStore;
import nl.keukentafel.privacy.Categorie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a use case about the plan begins with: rights, casus, inrichting and the version. */
@Component
public class Planlezer {
  private final Casusinzage inzage;
  private final Casuskoppen koppen;
  private final Inrichtingen inrichtingen;
  private final PlanStore plannen;
  private final Clock klok;

  Planlezer(
      Casusinzage inzage,
      Casuskoppen koppen,
      Inrichtingen inrichtingen,
      PlanStore plannen,
      Clock klok) {
    this.inzage = inzage;
    this.koppen = koppen;
    this.inrichtingen = inrichtingen;
    this.plannen = plannen;
    this.klok = klok;
  }

  /**
   * A version as kept and as this person may see it.
   *
   * @param beeld without what is not for this person; decide on {@code ruw}, show {@code beeld}
   */
  public record Versie(PlanStore.Ruw ruw, Planbeeld beeld) {

    /** The version with what this person may see. */
    public Plan zicht() {
      return beeld.plan();
    }

    /**
     * The ladder of a leefgebied as this person may see it.
     *
     * @param zonder an actie that is left out, because it is being changed; null for none
     */
    public Ladder ladder(Leefgebied leefgebied, @Nullable ActieId zonder) {
      List<Actie> acties =
          zicht().inhoud().acties(leefgebied).stream()
              .filter(actie -> !actie.id().equals(zonder))
              .toList();
      return Ladder.van(leefgebied, acties, ruw.onderzocht(leefgebied));
    }
  }

  /** The facts; empty for somebody who may not see the plan of this casus. */
  public Optional<Planfeiten> feiten(CasusId casus, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(casus, wie);
    if (!rechten.magInhoud() || !rechten.mag(Categorie.PLAN)) {
      return Optional.empty();
    }
    return koppen
        .find(casus)
        .map(kop ->
            new Planfeiten(
                casus,
                rechten,
                kop,
                inrichtingen.geldig(kop.gegevens().leidendTeam(), LocalDate.now(klok)),
                wie));
  }

  /** One version by its number. */
  public Optional<Versie> versie(Planfeiten feiten, int nummer) {
    return plannen.versie(feiten.casus(), nummer).map(ruw -> versie(ruw, false, feiten));
  }

  /** The concept, when there is one. */
  public Optional<Versie> concept(Planfeiten feiten) {
    return lopende(feiten).stream()
        .filter(versie -> versie.ruw().plan() instanceof ConceptPlan)
        .findFirst();
  }

  /** The version in force, when there is one. */
  public Optional<Versie> inKracht(Planfeiten feiten) {
    return lopende(feiten).stream()
        .filter(versie -> versie.ruw().plan() instanceof OvereengekomenPlan)
        .findFirst();
  }

  /** The concept and the version in force, as far as there are; the newest first. */
  public List<Versie> lopende(Planfeiten feiten) {
    List<PlanStore.Ruw> lopend = plannen.lopende(feiten.casus());
    return lopend.stream().map(ruw -> versie(ruw, lopend.size() > 1, feiten)).toList();
  }

  private static Versie versie(PlanStore.Ruw ruw, boolean naast, Planfeiten feiten) {
    return new Versie(
        ruw, Planbeelden.van(ruw, naast, feiten.rechten(), feiten.wie().medewerker()));
  }
}
