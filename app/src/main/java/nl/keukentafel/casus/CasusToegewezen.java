package nl.keukentafel.casus;

import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;

/** Somebody became casushouder; published within the transaction of the choice. */
public record CasusToegewezen(CasusId casus, MedewerkerId casushouder, MedewerkerId door) {}
