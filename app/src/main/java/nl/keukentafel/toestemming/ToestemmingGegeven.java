package nl.keukentafel.toestemming;

import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;

/** Somebody said yes; what the team may see or share has changed. */
public record ToestemmingGegeven(CasusId casus, PersoonId voor, UUID antwoord) {}
