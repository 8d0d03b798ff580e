/** The tables of overleg; the only place of this room with SQL. */
@NullMarked
package nl.keukentafel.overleg.store;

import org.jspecify.annotations.NullMarked;
