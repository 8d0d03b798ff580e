package nl.keukentafel.plan.usecase;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Ladder;
import nl.keukentafel.plan.model.Planinzage;
import nl.keukentafel.plan.store.PlanStore;

/** Makes of a kept version what one reader may see of it. */
public final class Planbeelden {

  private Planbeelden() {}

  /**
   * A version for one reader.
   *
   * @param naast whether there is a concept beside a version in force
   */
  public static Planbeeld van(
      PlanStore.Ruw ruw, boolean naast, CasusRechten rechten, MedewerkerId wie) {
    Planinzage.Zicht zicht = Planinzage.voor(ruw.plan(), rechten, wie);
    Set<DoelId> doelen = new HashSet<>();
    Map<Leefgebied, Ladder> ladders = new EnumMap<>(Leefgebied.class);
    for (Doel doel : zicht.plan().inhoud().doelen()) {
      doelen.add(doel.id());
      ladders.computeIfAbsent(
          doel.inhoud().leefgebied(),
          gebied ->
              Ladder.van(gebied, zicht.plan().inhoud().acties(gebied), ruw.onderzocht(gebied)));
    }
    return new Planbeeld(
        zicht.plan(),
        ladders,
        ruw.evaluaties().stream().filter(e -> doelen.contains(e.doel())).toList(),
        zicht.afgeschermd(),
        naast && !(zicht.plan() instanceof ConceptPlan));
  }
}
