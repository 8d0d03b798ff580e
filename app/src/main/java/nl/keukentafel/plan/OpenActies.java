package nl.keukentafel.plan;

import java.util.List;
import nl.keukentafel.casus.Sluitbezwaar;
import nl.keukentafel.casus.Sluitbezwaren;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.store.PlanStore;
import org.springframework.stereotype.Component;

/** Open acties of the plan in force keep a casus from being closed. */
@Component
class OpenActies implements Sluitbezwaren.Bron {
  private final PlanStore plannen;

  OpenActies(PlanStore plannen) {
    this.plannen = plannen;
  }

  @Override
  public List<Sluitbezwaar> bezwaren(CasusId casus) {
    int open = plannen.openActies(casus);
    return open == 0
        ? List.of()
        : List.of(
            new Sluitbezwaar(
                open == 1 ? "plan.sluitbezwaar.acties.een" : "plan.sluitbezwaar.acties.meer",
                List.of(Integer.toString(open)),
                Plannen.pad(casus)));
  }
}
