package nl.keukentafel.melding;

import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;

/** A melding became a casus; published within the transaction that opened it. */
public record MeldingOpgenomen(MeldingId melding, CasusId casus, TeamId team) {}
