/** The werkvoorraad: what is due, what waits, and what is new. */
@NullMarked
package nl.keukentafel.werkplek.voorraad;

import org.jspecify.annotations.NullMarked;
