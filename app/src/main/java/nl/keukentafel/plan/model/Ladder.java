package nl.keukentafel.plan.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keukentafel.inrichting.Leefgebied;

/**
 * The five rungs for one leefgebied. A rung with acties on it is used, whatever was found there
 * before.
 */
public record Ladder(Leefgebied leefgebied, Map<Trede, Tredestand> standen) {

  /** Fills in the rungs that nobody looked at. */
  public Ladder {
    Map<Trede, Tredestand> alle = new EnumMap<>(Trede.class);
    for (Trede trede : Trede.values()) {
      alle.put(trede, standen.getOrDefault(trede, new Tredestand.Open()));
    }
    standen = Collections.unmodifiableMap(alle);
  }

  /**
   * The ladder of a leefgebied.
   *
   * @param acties all acties on this leefgebied, of whatever doel
   * @param onderzocht what was found on rungs without acties
   */
  public static Ladder van(
      Leefgebied leefgebied, List<Actie> acties, Map<Trede, Tredestand.Onderzocht> onderzocht) {
    Map<Trede, Tredestand> standen = new EnumMap<>(Trede.class);
    standen.putAll(onderzocht);
    for (Trede trede : Trede.values()) {
      int aantal = (int) acties.stream().filter(actie -> actie.trede() == trede).count();
      if (aantal > 0) {
        standen.put(trede, new Tredestand.Gebruikt(aantal));
      }
    }
    return new Ladder(leefgebied, standen);
  }

  public Tredestand stand(Trede trede) {
    return Objects.requireNonNull(standen.get(trede));
  }

  /** The rungs that an actie on {@code trede} skips: lighter ones at which nobody looked. */
  public List<Trede> overgeslagen(Trede trede) {
    return trede.lichter().stream().filter(lichter -> stand(lichter).isOpen()).toList();
  }
}
