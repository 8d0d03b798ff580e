package nl.keukentafel.huishouden.model;

import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;

/**
 * That someone may act for a person, on a ground and with evidence. What it covers is not said here
 * but in the {@link Bevoegdheidstabel}.
 *
 * @param voor the person acted for
 * @param door who acts
 * @param soort ground
 * @param periode from–to
 * @param bewijs what was seen (beschikking, uittreksel gezagsregister), by whom it can be found;
 *     may be empty until seen
 */
public record Vertegenwoordiging(
    PersoonId voor,
    Vertegenwoordiger door,
    Vertegenwoordigingssoort soort,
    Periode periode,
    String bewijs) {

  /** Refuses someone acting for oneself. */
  public Vertegenwoordiging {
    if (door.equals(new Vertegenwoordiger.Persoon(voor))) {
      throw new IllegalArgumentException("niemand vertegenwoordigt zichzelf");
    }
  }
}
