/** The tables of the room. */
@NullMarked
package nl.keukentafel.ervaring.store;

import org.jspecify.annotations.NullMarked;
