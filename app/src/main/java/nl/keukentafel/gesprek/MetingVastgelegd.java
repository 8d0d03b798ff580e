package nl.keukentafel.gesprek;

import nl.keukentafel.kern.CasusId;

/** A meting was laid down and will not change any more; published within the same transaction. */
public record MetingVastgelegd(CasusId casus, MetingId meting) {}
