/** Accounts, sessions and kept forms in the database. */
@NullMarked
package nl.keukentafel.aanmelding.store;

import org.jspecify.annotations.NullMarked;
