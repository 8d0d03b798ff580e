package nl.keukentafel.huishouden;

import java.util.UUID;

/** Names one household within one gemeente. */
public record HuishoudenId(UUID waarde) {}
