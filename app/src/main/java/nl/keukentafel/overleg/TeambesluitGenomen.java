package nl.keukentafel.overleg;

import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;

/**
 * A team decided. Published within the transaction of the decision, so that what follows from it
 * stands or falls with it: listen with {@code @EventListener}.
 *
 * @param kernbesluit code of {@code Kernbesluit}
 * @param onderwerpSoort what it was about: melding, casus
 */
public record TeambesluitGenomen(
    TeambesluitId teambesluit,
    TeamId team,
    String kernbesluit,
    String onderwerpSoort,
    UUID onderwerp,
    boolean aangenomen,
    MedewerkerId vastgelegdDoor) {}
