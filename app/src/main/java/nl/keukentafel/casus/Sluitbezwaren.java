package nl.keukentafel.casus;

import java.util.List;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Component;

/**
 * What keeps a casus from being closed, gathered from the rooms that know: plan has open acties,
 * inzet has running verwijzingen. They stand above this room and hand it down through {@link Bron}.
 */
@Component
public class Sluitbezwaren {

  /** A room that knows of work that is still open. */
  public interface Bron {
    /** What must be done first, in this order; runs in the caller's transaction. */
    List<Sluitbezwaar> bezwaren(CasusId casus);
  }

  private final List<Bron> bronnen;

  Sluitbezwaren(List<Bron> bronnen) {
    this.bronnen = List.copyOf(bronnen);
  }

  /** All that must be done before this casus is closed or put to sleep; empty when nothing must. */
  public List<Sluitbezwaar> van(CasusId casus) {
    return bronnen.stream().flatMap(bron -> bron.bezwaren(casus).stream()).toList();
  }
}
