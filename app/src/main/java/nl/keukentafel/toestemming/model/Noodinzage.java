package nl.keukentafel.toestemming.model;

import java.time.Instant;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A look in an emergency at what is closed (3-privacy: noodinzage).
 *
 * @param nummer of the casus
 * @param oordeel what who looked at it afterwards thinks of it; null while nobody did
 */
public record Noodinzage(
    UUID id,
    CasusId casus,
    String nummer,
    TeamId team,
    MedewerkerId medewerker,
    String reden,
    Instant van,
    Instant tot,
    @Nullable MedewerkerId bekekenDoor,
    @Nullable String oordeel) {}
