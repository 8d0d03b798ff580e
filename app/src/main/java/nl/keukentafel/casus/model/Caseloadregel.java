package nl.keukentafel.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A casus in a list.
 *
 * @param teamBesloot whether the team decided together to share it out
 */
public record Caseloadregel(
    Casus casus,
    @Nullable Voorrang voorrang,
    boolean teamBesloot,
    @Nullable LocalDate laatsteContact) {}
