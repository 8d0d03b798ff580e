/** The only place of this room that speaks SQL. */
@NullMarked
package nl.keukentafel.toestemming.store;

import org.jspecify.annotations.NullMarked;
