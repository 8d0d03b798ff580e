package nl.keukentafel.plan.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.DoelId;
import org.jspecify.annotations.Nullable;

/**
 * How far a doel is, in two voices. It stays when the plan gets a new version.
 *
 * @param bewoner according to the resident; null when not asked
 * @param werker according to the worker
 * @param toelichting may be empty
 */
public record Evaluatie(
    UUID id,
    DoelId doel,
    LocalDate datum,
    @Nullable Oordeel bewoner,
    Oordeel werker,
    String toelichting,
    MedewerkerId door) {}
