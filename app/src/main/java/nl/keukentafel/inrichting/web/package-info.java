/** The pages on which a design is read and changed, and how a refusal of it is shown anywhere. */
@NullMarked
@NamedInterface("web")
package nl.keukentafel.inrichting.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
