package nl.keukentafel.bench.product;

import java.util.List;
import java.util.UUID;

/**
 * A team that is measured.
 *
 * @param casussen the open ones that it leads
 */
public record Team(UUID gemeente, UUID id, String naam, List<UUID> casussen) {}
