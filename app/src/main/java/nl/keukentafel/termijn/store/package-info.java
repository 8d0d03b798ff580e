/** Clocks in the database. */
@NullMarked
package nl.keukentafel.termijn.store;

import org.jspecify.annotations.NullMarked;
