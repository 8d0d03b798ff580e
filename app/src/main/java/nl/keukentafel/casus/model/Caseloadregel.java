package nl.keukentafel.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A casus in a list. */
public record Caseloadregel(
    Casus casus, @Nullable Voorrang voorrang, @Nullable LocalDate laatsteContact) {}
