/** Conversations and metingen in the database. */
@NullMarked
package nl.keukentafel.gesprek.store;

import org.jspecify.annotations.NullMarked;
