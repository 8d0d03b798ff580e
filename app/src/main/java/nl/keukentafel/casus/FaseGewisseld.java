package nl.keukentafel.casus;

import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.kern.CasusId;

/** A casus came in another stage of its life; published within the same transaction. */
public record FaseGewisseld(CasusId casus, Fase van, Fase naar) {}
