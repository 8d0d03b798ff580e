package nl.keukentafel.toestemming;

import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;

/** Somebody broke the glass: the teamleider of the team and the privacy officer are told. */
public record NoodinzageGenomen(
    CasusId casus, TeamId team, MedewerkerId medewerker, UUID noodinzage) {}
