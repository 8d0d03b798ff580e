/** Pages of verwijzingen and inzet, and the block <em>wie is actief</em> of the casus page. */
@NullMarked
@NamedInterface("web")
package nl.keukentafel.inzet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
