/** Tests of the rules of the room ervaring. */
@NullMarked
package nl.keukentafel.ervaring.model;

import org.jspecify.annotations.NullMarked;
