package nl.keukentafel.casus.model;

import nl.keukentafel.kern.MedewerkerId;

/** A casus on which is worked; it always has a casushouder (1-domein: Casushouder). */
public sealed interface LopendeCasus extends Casus
    permits CasusInVraagverheldering,
        CasusInPlan,
        CasusInUitvoering,
        CasusInAfschalen,
        CasusInNazorg {

  @Override
  MedewerkerId casushouder();

  /** Ends the work; whose decision that asks, the inrichting says. */
  default AfgeslotenCasus sluitAf() {
    return new AfgeslotenCasus(gegevens(), casushouder());
  }

  /** Lets the casus sleep instead of closing it (001 §4.2.1). */
  default SlapendeCasus laatSlapen() {
    return new SlapendeCasus(gegevens(), casushouder());
  }
}
