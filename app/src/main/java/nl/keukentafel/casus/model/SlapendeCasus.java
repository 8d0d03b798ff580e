package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;

/**
 * Rests instead of being closed: weighs nothing, read only by its casushouder and the teamleider.
 */
public record SlapendeCasus(Casusgegevens gegevens, MedewerkerId casushouder) implements Casus {

  @Override
  public Fase fase() {
    return Fase.SLAPEND;
  }

  /** The household returns; the same worker goes on (001 §4.2.1). */
  public CasusInVraagverheldering wek() {
    return new CasusInVraagverheldering(gegevens, casushouder);
  }

  /** Ends for good. */
  public AfgeslotenCasus sluitAf() {
    return new AfgeslotenCasus(gegevens, casushouder);
  }
}
