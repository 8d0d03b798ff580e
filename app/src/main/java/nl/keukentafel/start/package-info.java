/**
 * Starts the house: which database, its roles and migrations, its secrets, and the first accounts.
 */
@NullMarked
package nl.keukentafel.start;

import org.jspecify.annotations.NullMarked;
