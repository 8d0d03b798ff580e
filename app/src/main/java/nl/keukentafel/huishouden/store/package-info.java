/** Persons and households in the database. */
@NullMarked
package nl.keukentafel.huishouden.store;

import org.jspecify.annotations.NullMarked;
