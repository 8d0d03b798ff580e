/** Tests of the room papier. */
@NullMarked
package nl.keukentafel.papier;

import org.jspecify.annotations.NullMarked;
