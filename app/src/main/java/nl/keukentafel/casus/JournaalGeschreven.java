package nl.keukentafel.casus;

import java.util.UUID;
import nl.keukentafel.kern.CasusId;

/** Something was written or changed in the journaal; published within the same transaction. */
public record JournaalGeschreven(CasusId casus, UUID regel) {}
