package nl.keukentafel.casus.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import nl.keukentafel.casus.model.Weging;
import nl.keukentafel.casus.store.WegingStore;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.team.Teams;

/** The weights that hold in this gemeente, beside those that ship with the product. */
@UseCase
public class ToonWeging {
  private final WegingStore wegingen;
  private final Teams teams;

  ToonWeging(WegingStore wegingen, Teams teams) {
    this.wegingen = wegingen;
    this.teams = teams;
  }

  /**
   * What the page shows.
   *
   * @param eigen what the gemeente set itself, by key
   * @param namen who did
   */
  public record Beeld(
      Weging meegeleverd,
      Weging geldig,
      Map<String, WegingStore.Eigen> eigen,
      Map<MedewerkerId, String> namen) {}

  public Beeld toon() {
    Map<String, WegingStore.Eigen> eigen = wegingen.eigen();
    Collection<MedewerkerId> door =
        eigen.values().stream().map(WegingStore.Eigen::door).filter(Objects::nonNull).toList();
    return new Beeld(WegingStore.meegeleverd(), wegingen.geldig(), eigen, teams.namen(door));
  }
}
