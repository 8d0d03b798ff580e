package nl.keukentafel.huishouden;

import java.util.UUID;

/** Names one person within one gemeente. */
public record PersoonId(UUID waarde) {}
