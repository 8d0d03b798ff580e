package nl.keukentafel.bench.product;

import java.util.UUID;

/** A teamlid who may sign in. */
public record Medewerker(UUID gemeente, UUID id, UUID account, String aanmeldnaam) {}
