/** Meldingen and what was decided about them, in the database. */
@NullMarked
package nl.keukentafel.melding.store;

import org.jspecify.annotations.NullMarked;
