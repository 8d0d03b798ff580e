package nl.keukentafel.plan.model;

import java.util.Optional;
import nl.keukentafel.kern.PersoonId;

/**
 * One person whose agreement is asked.
 *
 * @param verplicht whether the plan waits for it; a child with an actie is asked, not waited for
 * @param rol why: hoofdaanvrager, or because of an own actie
 * @param antwoord what was said to this text; empty when not asked yet
 */
public record Akkoordvraag(
    PersoonId persoon, boolean verplicht, Akkoordvraag.Rol rol, Optional<Akkoord> antwoord) {

  /** Why somebody is asked. */
  public enum Rol implements Gecodeerd {
    HOOFDAANVRAGER,
    EIGEN_ACTIE,
    KIND_MET_ACTIE
  }
}
