/** What every call of a partner's machine goes through: speed, headers, problems, description. */
@NullMarked
@NamedInterface("api")
package nl.keukentafel.aanmelding.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
