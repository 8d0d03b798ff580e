package nl.keukentafel.gesprek.model;

import java.time.Instant;
import java.util.UUID;
import nl.keukentafel.gesprek.Passage;

/** A piece that one member told in confidence; it has a version of its own. */
public record Vertrouwelijk(UUID id, int versie, Instant op, Passage passage) {}
