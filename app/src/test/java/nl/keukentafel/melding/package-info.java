/** The door on the running product. */
@NullMarked
package nl.keukentafel.melding;

import org.jspecify.annotations.NullMarked;
