package nl.keukentafel.privacy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.HuishoudenId;
import org.springframework.stereotype.Service;

/**
 * What somebody has to do with a household today, gathered from the rooms that know: casus and
 * melding stand above the household room and hand their facts down through {@link Bron}.
 */
@Service
public class Betrokkenheden {

  /** A room that knows of relations to households. */
  public interface Bron {
    /** Relations of this person to this household today; runs in the caller's transaction. */
    Set<Relatie> relaties(HuishoudenId huishouden, Gebruiker wie);

    /** The same for many households; a room that can should answer this in one query. */
    default Map<HuishoudenId, Set<Relatie>> relaties(
        Collection<HuishoudenId> huishoudens, Gebruiker wie) {
      Map<HuishoudenId, Set<Relatie>> perHuishouden = new HashMap<>();
      huishoudens.forEach(h -> perHuishouden.put(h, relaties(h, wie)));
      return perHuishouden;
    }
  }

  private final List<Bron> bronnen;

  Betrokkenheden(List<Bron> bronnen) {
    this.bronnen = List.copyOf(bronnen);
  }

  /** All relations; empty for somebody who has nothing to do with the household. */
  public Set<Relatie> van(Gebruiker wie, HuishoudenId huishouden) {
    Set<Relatie> relaties = EnumSet.noneOf(Relatie.class);
    bronnen.forEach(bron -> relaties.addAll(bron.relaties(huishouden, wie)));
    return relaties;
  }

  /** All relations to each of these households; each has an entry, empty for a stranger. */
  public Map<HuishoudenId, Set<Relatie>> van(Gebruiker wie, Collection<HuishoudenId> huishoudens) {
    Map<HuishoudenId, Set<Relatie>> samen = new HashMap<>();
    huishoudens.forEach(h -> samen.put(h, EnumSet.noneOf(Relatie.class)));
    if (!samen.isEmpty()) {
      bronnen.forEach(bron ->
          bron.relaties(samen.keySet(), wie)
              .forEach((huishouden, relaties) ->
                  samen.computeIfPresent(
                      huishouden,
                      (zelfde, al) -> {
                        al.addAll(relaties);
                        return al;
                      })));
    }
    return samen;
  }
}
