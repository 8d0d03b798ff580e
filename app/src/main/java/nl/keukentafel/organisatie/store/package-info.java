/** Organisaties in the database. */
@NullMarked
package nl.keukentafel.organisatie.store;

import org.jspecify.annotations.NullMarked;
