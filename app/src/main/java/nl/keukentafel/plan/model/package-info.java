/** The plan as values and named policies: states, ladder, agreement; no Spring, no SQL. */
@NullMarked
@NamedInterface("model")
package nl.keukentafel.plan.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
