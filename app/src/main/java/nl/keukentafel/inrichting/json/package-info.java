/**
 * Designs on paper: reading, writing and checking them as JSON, and those that ship with the
 * product.
 */
@NullMarked
@NamedInterface("json")
package nl.keukentafel.inrichting.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
