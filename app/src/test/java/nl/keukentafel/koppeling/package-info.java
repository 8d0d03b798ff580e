/** Tests of this room. */
@NullMarked
package nl.keukentafel.koppeling;

import org.jspecify.annotations.NullMarked;
