/** Casussen, their history and their journaal in the database. */
@NullMarked
package nl.keukentafel.casus.store;

import org.jspecify.annotations.NullMarked;
