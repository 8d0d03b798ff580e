/** Tests of the room ervaring. */
@NullMarked
package nl.keukentafel.ervaring;

import org.jspecify.annotations.NullMarked;
