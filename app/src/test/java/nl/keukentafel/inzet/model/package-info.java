/** Tests of this room. */
@NullMarked
package nl.keukentafel.inzet.model;

import org.jspecify.annotations.NullMarked;
