/** Tests of this room. */
@NullMarked
package nl.keukentafel.inzet;

import org.jspecify.annotations.NullMarked;
