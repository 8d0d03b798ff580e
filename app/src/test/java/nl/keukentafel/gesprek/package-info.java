/** Conversations and metingen on the whole product. */
@NullMarked
package nl.keukentafel.gesprek;

import org.jspecify.annotations.NullMarked;
