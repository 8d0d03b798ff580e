/** Versions of designs in the database. */
@NullMarked
package nl.keukentafel.inrichting.store;

import org.jspecify.annotations.NullMarked;
