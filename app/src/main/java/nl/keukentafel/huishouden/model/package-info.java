/** Names, birth dates, households, network and representation as values that check themselves. */
@NullMarked
@NamedInterface("model")
package nl.keukentafel.huishouden.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
