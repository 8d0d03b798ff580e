/** Tests of this room. */
@NullMarked
package nl.keukentafel.koppeling.api;

import org.jspecify.annotations.NullMarked;
