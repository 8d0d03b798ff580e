/**
 * The facts of a conversation, the instruments, and what may be noted: rules without Spring or SQL.
 */
@NullMarked
@NamedInterface("model")
package nl.keukentafel.gesprek.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
