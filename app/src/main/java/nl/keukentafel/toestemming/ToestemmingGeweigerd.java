package nl.keukentafel.toestemming;

import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;

/** Somebody said no. */
public record ToestemmingGeweigerd(CasusId casus, PersoonId voor, UUID antwoord) {}
