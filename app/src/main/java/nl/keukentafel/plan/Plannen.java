package nl.keukentafel.plan;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.store.PlanStore;
import nl.keukentafel.plan.usecase.Planbeelden;
import nl.keukentafel.privacy.Categorie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the plan room: the one plan of a casus, as a reader may see it. Each answer is one
 * statement and writes no line in the logbook: the page that shows it does.
 */
@Service
@Transactional(readOnly = true)
public class Plannen {
  private final PlanStore plannen;

  Plannen(PlanStore plannen) {
    this.plannen = plannen;
  }

  /** The plan in force; while there is none yet, the concept. Empty without the right to see it. */
  public Optional<Planbeeld> huidig(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    List<Planbeeld> lopende = lopende(casus, rechten, wie);
    return lopende.stream()
        .filter(beeld -> beeld.plan() instanceof OvereengekomenPlan)
        .findFirst()
        .or(() -> lopende.stream().findFirst());
  }

  /** The plan in force and the concept, as far as there are; the newest first. */
  public List<Planbeeld> lopende(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    if (!rechten.mag(Categorie.PLAN)) {
      return List.of();
    }
    List<PlanStore.Ruw> ruw = plannen.lopende(casus);
    boolean naast = ruw.size() > 1;
    return ruw.stream().map(r -> Planbeelden.van(r, naast, rechten, wie.medewerker())).toList();
  }

  /** The concept that is being written, when there is one. */
  public Optional<Planbeeld> concept(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    return lopende(casus, rechten, wie).stream()
        .filter(beeld -> beeld.plan() instanceof ConceptPlan)
        .findFirst();
  }

  /** One version by its number. */
  public Optional<Planbeeld> versie(
      CasusId casus, int nummer, CasusRechten rechten, Gebruiker wie) {
    return rechten.mag(Categorie.PLAN)
        ? plannen
            .versie(casus, nummer)
            .map(ruw -> Planbeelden.van(ruw, false, rechten, wie.medewerker()))
        : Optional.empty();
  }

  /** The page of the plan. */
  public static String pad(CasusId casus) {
    return "/casussen/" + casus + "/plan";
  }
}
