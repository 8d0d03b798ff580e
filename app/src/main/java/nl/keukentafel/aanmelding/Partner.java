package nl.keukentafel.aanmelding;

import java.util.UUID;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.OrganisatieId;

/** A partner organisation whose machine calls the API, known by its token. */
public record Partner(
    GemeenteId gemeente, OrganisatieId organisatie, UUID sleutel, Partnerbereik bereik) {}
