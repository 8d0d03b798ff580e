package nl.keukentafel.casus.model;

import java.time.Instant;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;

/**
 * An entry of the journaal as it stands now.
 *
 * @param op when it happened
 * @param versie 1 when it was never changed
 */
public record Journaalregel(
    UUID id,
    CasusId casus,
    int versie,
    Instant op,
    MedewerkerId door,
    Journaalinhoud inhoud,
    Instant gewijzigdOp,
    MedewerkerId gewijzigdDoor) {}
