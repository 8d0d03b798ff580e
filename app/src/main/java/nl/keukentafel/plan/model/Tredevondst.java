package nl.keukentafel.plan.model;

import java.time.Instant;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a rung, as kept.
 *
 * @param stand null when somebody opened the rung again
 */
public record Tredevondst(
    Leefgebied leefgebied,
    Trede trede,
    int versie,
    Tredestand.@Nullable Onderzocht stand,
    MedewerkerId door,
    Instant op) {}
