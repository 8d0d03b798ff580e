package nl.keukentafel.privacy;

import java.util.EnumSet;
import java.util.List;
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
}
