/** Tests of the pages of the room ervaring. */
@NullMarked
package nl.keukentafel.ervaring.web;

import org.jspecify.annotations.NullMarked;
