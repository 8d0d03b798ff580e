package nl.keukentafel.toestemming;

import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;

/** A yes was taken back; it holds no longer from now on. */
public record ToestemmingIngetrokken(CasusId casus, PersoonId voor, UUID antwoord) {}
